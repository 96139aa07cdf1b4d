import type { NoteSummary } from '@shared/note/note'
import type { ReactNode } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { MarkingBadge } from '../../components/marking-badge'
import { whenSaved } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import classes from './bin-page.module.css'

export type BinPageProps = {
  readonly notes: readonly NoteSummary[]
  readonly now: Date
  readonly onRestore: (note: NoteSummary) => void
  /** What else is in the Bin; false for nothing. */
  readonly fromLibrary: ReactNode
}

export function BinPage({ notes, now, onRestore, fromLibrary }: BinPageProps) {
  const text = useText()
  if (notes.length === 0 && fromLibrary === false)
    return <EmptyState title={text('bin.empty')} body={text('bin.emptyBody')} />
  return (
    <div className={classes.page}>
      <ul className={classes.list} aria-label={text('bin.list')}>
        {notes.map((note) => (
          <li key={note.id} className={classes.item}>
            <div className={classes.words}>
              <p id={`bin-${note.id}`} className={classes.title}>
                {note.title || text('notes.untitled')}
              </p>
              <p className={classes.about}>
                <span>{note.number ?? text('notes.noNumber')}</span>
                <MarkingBadge marking={note.marking} />
                <time dateTime={note.savedAt}>{whenSaved(note.savedAt, now, text.language)}</time>
              </p>
            </div>
            <Button aria-describedby={`bin-${note.id}`} onClick={() => onRestore(note)}>
              {text('bin.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {fromLibrary}
    </div>
  )
}
