import type { NewProgress, ProgressDetail } from '@shared/contract/library/library-edit'
import type { Source } from '@shared/library/source'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { sourceLabel } from '../source-name'
import classes from './entry.module.css'
import { FormField, FormSelect } from './form-field'
import { isoDateOf } from './iso-date-of'

export type ProgressFormProps = {
  readonly sources: readonly Source[]
  /** Null: a new one. */
  readonly entry: ProgressDetail | null
  /** ISO 8601, what a new one begins with. */
  readonly today: string
  readonly onSave: (fields: Omit<NewProgress, 'measureId'>) => Promise<unknown>
  readonly onClose: () => void
}

/** What a source said of a measure on a date, or one's own view of it, which is marked as such. */
export function ProgressForm({ sources, entry, today, onSave, onClose }: ProgressFormProps) {
  const text = useText()
  const [draft, setDraft] = useState({
    date: entry?.date ?? today,
    text: entry?.text ?? '',
    sourceId: entry?.source?.id ?? '',
    sentence: entry?.sentence ?? '',
  })
  const [problem, setProblem] = useState<string | null>(null)
  const field = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((last) => ({ ...last, [name]: value })),
  })

  async function save() {
    try {
      await onSave({
        ...draft,
        date: isoDateOf(draft.date, text.language),
        sourceId: draft.sourceId || null,
        sentence: draft.sentence || null,
      })
      onClose()
    } catch (error) {
      setProblem(errorMessage(error))
    }
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void save()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }

  return (
    <form
      className={classes.form}
      aria-label={text('edit.progress')}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <FormField label={text('edit.progressText')} {...field('text')} isLong autoFocus />
      <FormField label={text('field.date')} {...field('date')} hint={text('edit.dateHint')} />
      <FormSelect
        label={text('edit.saidBy')}
        {...field('sourceId')}
        options={[
          { value: '', label: text('edit.ownAssessment') },
          ...sources.map((source) => ({ value: source.id, label: sourceLabel(source) })),
        ]}
      />
      {draft.sourceId === '' ? (
        <p className={classes.hint}>{text('edit.ownAssessmentHint')}</p>
      ) : (
        <FormField label={text('edit.sentence')} {...field('sentence')} isLong />
      )}
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.buttons}>
        <Button kind="primary" type="submit">
          {text('edit.save')}
        </Button>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
      </div>
    </form>
  )
}
