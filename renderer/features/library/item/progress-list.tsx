import type { NewProgress, ProgressDetail } from '@shared/contract/library/library-edit'
import type { Source } from '@shared/library/source'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { QuotedSentence } from '../../../components/quoted-sentence'
import { api } from '../../../lib/api'
import { useText } from '../../../lib/use-text'
import { useLibraryEdits } from '../edit/library-edits'
import { ProgressForm } from '../edit/progress-form'
import { SourceName } from '../source-name'
import { useTrash } from '../trash/use-trash'
import { formatDates } from '../wording'
import classes from './item-detail.module.css'
import { OwnAssessment } from './own-assessment'

export type ProgressListProps = {
  readonly measureId: string
  readonly entries: readonly ProgressDetail[]
  readonly sources: readonly Source[]
}

/** The form that is open: for a new entry or for one of these. */
type Open = 'none' | 'new' | ProgressDetail

/** What was said of a measure, by date; what no source said is marked as one's own view. */
export function ProgressList({ measureId, entries, sources }: ProgressListProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const trash = useTrash()
  const [open, setOpen] = useState<Open>('none')
  const today = new Date().toISOString().slice(0, 10)

  async function save(fields: Omit<NewProgress, 'measureId'>) {
    if (open === 'new') await edits.run(() => api.addProgress({ measureId, ...fields }))
    else if (open !== 'none')
      await edits.run(() => api.saveProgress({ id: open.id, seen: open.seen, change: fields }))
  }
  const form = (entry: ProgressDetail | null) => (
    <ProgressForm
      sources={sources}
      entry={entry}
      today={today}
      onSave={save}
      onClose={() => setOpen('none')}
    />
  )

  return (
    <section className={classes.section} aria-label={text('edit.progress')}>
      <div className={classes.head}>
        <h2 className={classes.heading}>{text('edit.progress')}</h2>
        <Button
          kind="quiet"
          icon={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setOpen('new')}
        >
          {text('edit.addProgress')}
        </Button>
      </div>
      {open === 'new' && form(null)}
      {entries.length === 0 && open !== 'new' && (
        <p className={classes.none}>{text('edit.noProgress')}</p>
      )}
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            {open !== 'none' && open !== 'new' && open.id === entry.id ? (
              form(open)
            ) : (
              <ProgressEntry
                entry={entry}
                onEdit={() => setOpen(entry)}
                onTrash={() => void trash({ kind: 'progress', id: entry.id }, entry.text)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type EntryProps = {
  readonly entry: ProgressDetail
  readonly onEdit: () => void
  readonly onTrash: () => void
}

function ProgressEntry({ entry, onEdit, onTrash }: EntryProps) {
  const text = useText()
  return (
    <div className={classes.entry}>
      <div className={classes.entryBody}>
        <p className={classes.entryAbout}>
          <span>{formatDates(entry.date, text)}</span>
          {entry.source === null ? <OwnAssessment /> : <SourceName source={entry.source} />}
        </p>
        <p className={classes.entryWords}>{entry.text}</p>
        {entry.sentence !== null && <QuotedSentence mark={null}>{entry.sentence}</QuotedSentence>}
      </div>
      <div className={classes.tools}>
        <IconButton label={text('edit.editEntry')} onClick={onEdit}>
          <IconPencil size={16} />
        </IconButton>
        <IconButton label={text('edit.trash')} onClick={onTrash}>
          <IconTrash size={16} />
        </IconButton>
      </div>
    </div>
  )
}
