import type { NewPlan } from '@shared/contract/library/library-edit'
import type { OutlineWords } from '@shared/contract/outline'
import type { Source } from '@shared/library/source'
import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'
import { sourceLabel } from '../source-name'
import classes from './entry.module.css'
import { FormField, FormSelect } from './form-field'
import { isoDateOf } from './iso-date-of'
import { useLibraryEdits } from './library-edits'

export type AddPlanDialogProps = {
  readonly sources: readonly Source[]
  readonly offered: OutlineWords | null
  readonly onClose: () => void
  readonly onAdded: (planId: string) => void
}

const empty = {
  title: '',
  institution: '',
  region: '',
  route: '',
  date: '',
  sourceId: '',
  reference: '',
  marking: 'none',
}
type Draft = typeof empty

/** The markings that Fiche offers; EU classified ones are refused, not listed. */
const markings = ['none', 'LIMITE']

/** A plan by hand: its head first, pillars and measures follow beside the outline. */
export function AddPlanDialog({ sources, offered, onClose, onAdded }: AddPlanDialogProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const [draft, setDraft] = useState(empty)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (name: keyof Draft) => (value: string) =>
    setDraft((last) => ({ ...last, [name]: value }))
  const field = (name: keyof Draft) => ({ value: draft[name], onChange: set(name) })

  async function add(event: FormEvent) {
    event.preventDefault()
    try {
      const { ids } = await edits.run(() => api.addPlan(planOf(draft, text.language)))
      onClose()
      if (ids[0] !== undefined) onAdded(ids[0])
    } catch (error) {
      setProblem(errorMessage(error))
    }
  }

  return (
    <Dialog
      title={text('edit.addPlan')}
      opened
      onClose={onClose}
      closeLabel={text('common.cancel')}
      widthPx={540}
    >
      <form className={classes.form} onSubmit={(event) => void add(event)}>
        <FormField label={text('field.title')} {...field('title')} isRequired autoFocus />
        <div className={classes.pair}>
          <FormField
            label={text('field.region')}
            {...field('region')}
            suggestions={offered?.region ?? []}
          />
          <FormField
            label={text('field.route')}
            {...field('route')}
            suggestions={offered?.route ?? []}
          />
          <FormField
            label={text('field.institution')}
            {...field('institution')}
            suggestions={offered?.institution ?? []}
          />
          <FormField label={text('field.date')} {...field('date')} hint={text('edit.dateHint')} />
        </div>
        <FormSelect
          label={text('edit.document')}
          {...field('sourceId')}
          options={[
            { value: '', label: text('edit.newDocument') },
            ...sources.map((source) => ({ value: source.id, label: sourceLabel(source) })),
          ]}
        />
        {draft.sourceId === '' && (
          <div className={classes.pair}>
            <FormField label={text('field.reference')} {...field('reference')} />
            <FormSelect
              label={text('field.marking')}
              {...field('marking')}
              options={markings.map((value) => ({
                value,
                label: value === 'none' ? text('library.public') : value,
              }))}
            />
          </div>
        )}
        {problem !== null && (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {text('edit.addPlan')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}

function planOf(
  { title, sourceId, reference, marking, ...rest }: Draft,
  language: string,
): NewPlan {
  return {
    title,
    institution: rest.institution || null,
    region: rest.region || null,
    route: rest.route || null,
    date: isoDateOf(rest.date, language) || null,
    source:
      sourceId === ''
        ? { kind: 'new', reference: reference || null, marking }
        : { kind: 'known', id: sourceId },
  }
}
