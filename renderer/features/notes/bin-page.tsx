import type { NoteSummary } from '@shared/note/note'
import { notesText } from '@shared/text/en/window-notes'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { MarkingBadge } from '../../components/marking-badge'
import { whenSaved } from '../../lib/when-saved'
import classes from './bin-page.module.css'

export type BinPageProps = {
  readonly notes: readonly NoteSummary[]
  readonly now: Date
  readonly onRestore: (note: NoteSummary) => void
}

export function BinPage({ notes, now, onRestore }: BinPageProps) {
  if (notes.length === 0)
    return <EmptyState title={notesText.bin.empty} body={notesText.bin.emptyBody} />
  return (
    <div className={classes.page}>
      <ul className={classes.list} aria-label={notesText.bin.listLabel}>
        {notes.map((note) => (
          <li key={note.id} className={classes.item}>
            <div className={classes.words}>
              <p id={`bin-${note.id}`} className={classes.title}>
                {note.title || notesText.untitled}
              </p>
              <p className={classes.about}>
                <span>{note.number ?? notesText.noNumber}</span>
                <MarkingBadge marking={note.marking} />
                <time dateTime={note.savedAt}>{whenSaved(note.savedAt, now)}</time>
              </p>
            </div>
            <Button aria-describedby={`bin-${note.id}`} onClick={() => onRestore(note)}>
              {notesText.bin.restore}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
