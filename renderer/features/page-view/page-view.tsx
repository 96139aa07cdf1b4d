import type { StateName } from '@shared/contract/history/history'
import type { NoteLayout, PagePlace } from '@shared/contract/pages/pages'
import { IconArrowLeft, IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { IconButton } from '../../components/icon-button'
import { Notice } from '../../components/notice'
import { doubtKey } from '../../lib/pages/doubt-key'
import { useText } from '../../lib/use-text'
import { PageDesk } from './page-desk'
import classes from './page-view.module.css'
import { useNotePages } from './use-note-pages'

export type PageViewProps = {
  /** What is shown; the same object as long as the same state is meant. */
  readonly state: StateName
  readonly title: string
  /** What can be done with it, beside its name. */
  readonly hint: string
  /** The last one that was counted; null before. */
  readonly revision: number | null
  /** Where the cursor is: its page comes first. */
  readonly start: PagePlace | null
  /** Null where the text cannot be gone to. */
  readonly onGoTo: ((place: PagePlace) => void) | null
  readonly onBack: () => void
}

const zoomStep = 1.2

/** The pages of a state of a note as Word will break them, read only. */
export function PageView(props: PageViewProps) {
  const { state, title, hint, revision, onBack } = props
  const text = useText()
  const { layout, error } = useNotePages(state, revision)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(1)
  return (
    <div className={classes.view} data-help="pictures">
      <div className={classes.bar}>
        <IconButton label={text('pages.back')} shortcut={text('key.escape')} onClick={onBack}>
          <IconArrowLeft size={16} />
        </IconButton>
        <h2>{title}</h2>
        <p className={classes.hint} title={hint}>
          {hint}
        </p>
        <IconButton label={text('pages.zoomOut')} onClick={() => setZoom(zoom / zoomStep)}>
          <IconMinus size={16} />
        </IconButton>
        <IconButton label={text('pages.fit')} onClick={() => setZoom(1)}>
          <IconArrowsHorizontal size={16} />
        </IconButton>
        <IconButton label={text('pages.zoomIn')} onClick={() => setZoom(zoom * zoomStep)}>
          <IconPlus size={16} />
        </IconButton>
        <span className={classes.number}>
          {layout !== null && text('pages.of', { page, count: layout.pageCount })}
        </span>
      </div>
      {error !== null && <Notice tone="wrong">{text('common.failed', { reason: error })}</Notice>}
      {layout !== null && <Doubt layout={layout} />}
      {layout === null && error === null && (
        <p className={classes.working} role="status">
          {text('pages.working')}
        </p>
      )}
      {layout !== null && <PageDesk {...props} layout={layout} zoom={zoom} onPage={setPage} />}
    </div>
  )
}

/** From where on the pages may be others. */
function Doubt({ layout }: { readonly layout: NoteLayout }) {
  const text = useText()
  if (layout.doubt === null) return null
  const page = layout.isCutShort ? layout.pageCount : layout.surePageCount + 1
  return <Notice tone="look">{text(doubtKey(layout), { page })}</Notice>
}
