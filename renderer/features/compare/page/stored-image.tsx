import type { ImageBlock } from '@shared/note/block'
import { textWidthMm } from '@shared/note/images/image-width'
import { useImageUrl } from '../../../lib/images/use-image-url'
import { useText } from '../../../lib/use-text'

/** A picture of a state, as wide as it is printed. */
export function StoredImage({ image }: { readonly image: ImageBlock }) {
  const text = useText()
  const { sha256, widthMm, widthPx, heightPx, altText, isDecorative } = image
  const url = useImageUrl(sha256)
  if (url === 'missing') return <p>{text('image.missing')}</p>
  return (
    <img
      src={url ?? undefined}
      alt={isDecorative ? '' : altText || text('image.nameless')}
      style={{
        display: 'block',
        width: `${Math.min(100, (widthMm / textWidthMm) * 100)}%`,
        aspectRatio: `${widthPx} / ${heightPx}`,
      }}
    />
  )
}
