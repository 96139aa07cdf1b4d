import type { EditedKind, HistoryEntry } from '@shared/contract/library/library-edit'
import type { Text } from '@shared/text/text'
import { Button } from '../../../components/button'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { clockTime, whenSaved } from '../../../lib/saving/when-saved'
import { useText } from '../../../lib/use-text'
import { useLibraryEdits } from '../edit/library-edits'
import { useDetail } from '../item/use-detail'
import { formatDates } from '../wording'
import { fieldName } from './field-name'
import classes from './history-panel.module.css'

export type HistoryPanelProps = {
  readonly item: { readonly kind: EditedKind; readonly id: string }
}

/** Who changed what when, before and after; the last change can be taken back. */
export function HistoryPanel({ item }: HistoryPanelProps) {
  const text = useText()
  const toast = useToast()
  const edits = useLibraryEdits()
  const { value, error } = useDetail('listChanges', item)

  async function takeBack({ changeId }: HistoryEntry) {
    try {
      await edits.run(() => api.undoChanges({ changeIds: [changeId] }))
    } catch (problem) {
      const message = text('edit.notUndone', { reason: errorMessage(problem) })
      toast({ message, tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }

  return (
    <section className={classes.panel} aria-label={text('history.title')}>
      {error !== null && <p role="alert">{text('common.failed', { reason: error })}</p>}
      {value?.length === 0 && <p className={classes.none}>{text('history.none')}</p>}
      {value !== null && value.length > 0 && (
        <ol className={classes.list}>
          {value.map((entry) => (
            <li key={entry.changeId} className={classes.entry} data-undone={entry.isUndone}>
              <p className={classes.head}>
                <span className={classes.what}>{whatWas(entry, text)}</span>{' '}
                <span className={classes.who}>{entry.who || text('history.nobody')}, </span>
                <time dateTime={new Date(entry.atMs).toISOString()}>{when(entry.atMs, text)}</time>
                {entry.isUndone && <span> · {text('history.undone')}</span>}
              </p>
              {entry.fields.length > 0 && <Fields fields={entry.fields} />}
              {entry.canUndo && (
                <Button kind="quiet" onClick={() => void takeBack(entry)}>
                  {text('history.takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Fields({ fields }: Pick<HistoryEntry, 'fields'>) {
  const text = useText()
  return (
    <dl className={classes.fields}>
      {fields.map(({ name, before, after }) => (
        <div key={name} className={classes.field}>
          <dt>{fieldName(name, text)}</dt>
          <dd>
            {before !== null && (
              <del className={classes.before}>
                <span className="visually-hidden">{text('history.before')} </span>
                {shownValue(name, before, text)}
              </del>
            )}
            {after !== null && (
              <ins className={classes.after}>
                <span className="visually-hidden">{text('history.after')} </span>
                {shownValue(name, after, text)}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function whatWas({ kind, what }: HistoryEntry, text: Text): string {
  return `${text(`history.kind.${kind}`)}: ${text(`history.what.${what}`)}`
}

function shownValue(name: string, value: string, text: Text): string {
  if (name === 'isReadWhole') return text('history.notReadWhole')
  return name === 'date' || name === 'deadline' ? formatDates(value, text) : value
}

/** `14:02` today, `12 Nov 14:02` before. */
function when(atMs: number, text: Text): string {
  const iso = new Date(atMs).toISOString()
  const day = whenSaved(iso, new Date(), text.language)
  const time = clockTime(iso)
  return day === time ? time : `${day} ${time}`
}
