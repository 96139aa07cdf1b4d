import type { MeasureChange, MeasureDetail } from '@shared/contract/library/library-edit'
import type { Source } from '@shared/library/source'
import { useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { EditableField } from '../edit/editable-field'
import { FormSelect } from '../edit/form-field'
import { useLibraryEdits } from '../edit/library-edits'
import { useOwnChanges } from '../edit/use-own-changes'
import { sourceLabel } from '../source-name'
import classes from './item-detail.module.css'

export type MeasureOriginProps = {
  readonly measure: MeasureDetail
  readonly sources: readonly Source[]
}

/** Where a measure that was typed by hand stands: its document, the place there, its exact words. */
export function MeasureOrigin({ measure, sources }: MeasureOriginProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const ownChanges = useOwnChanges()
  const [problem, setProblem] = useState<string | null>(null)
  const { seen, sentence } = measure
  const save = (from: number | null, change: MeasureChange) =>
    ownChanges(from, (latest) =>
      edits.run(() => api.saveMeasure({ id: measure.id, seen: latest, change })),
    )

  async function saveSource(sourceId: string) {
    setProblem(null)
    try {
      await save(seen, { sourceId })
    } catch (error) {
      setProblem(errorMessage(error))
    }
  }

  return (
    <section className={classes.section} aria-label={text('edit.origin')}>
      <h2 className={classes.heading}>{text('edit.origin')}</h2>
      <FormSelect
        label={text('field.source')}
        value={measure.source.id}
        options={sources.map((source) => ({ value: source.id, label: sourceLabel(source) }))}
        onChange={(sourceId) => void saveSource(sourceId)}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <EditableField
        label={text('field.place')}
        add={text('edit.add.place')}
        hint={text('edit.placeHint')}
        value={measure.place ?? ''}
        seen={seen}
        onSave={(value, from) => save(from, { place: value })}
      />
      <EditableField
        isLong
        label={text('edit.sentence')}
        add={text('edit.add.sentence')}
        value={sentence}
        seen={seen}
        onSave={(value, from) => save(from, { sentence: value })}
      />
    </section>
  )
}
