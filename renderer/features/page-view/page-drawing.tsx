import type { PageDrawing as Drawing } from '@shared/contract/pages/pages'
import { useImageUrl } from '../../lib/images/use-image-url'
import { useText } from '../../lib/use-text'
import { PageChart } from './page-chart'
import classes from './page-view.module.css'

/** A picture or chart as large as it is printed. */
export function PageDrawing({ drawing }: { readonly drawing: Drawing }) {
  const { widthPx, heightPx, description, shows } = drawing
  const size = { width: widthPx, height: heightPx }
  if (shows.kind === 'image')
    return <Picture sha256={shows.sha256} description={description} size={size} />
  return (
    <div className={classes.drawing} style={size}>
      <PageChart chart={shows.chart} description={description} language={shows.language} />
    </div>
  )
}

type PictureProps = {
  readonly sha256: string
  readonly description: string
  readonly size: { readonly width: number; readonly height: number }
}

function Picture({ sha256, description, size }: PictureProps) {
  const text = useText()
  const url = useImageUrl(sha256)
  if (url === 'missing')
    return (
      <p className={classes.missing} style={size}>
        {text('image.missing')}
      </p>
    )
  return <img src={url ?? undefined} alt={description} className={classes.drawing} style={size} />
}
