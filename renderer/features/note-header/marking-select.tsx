import { useText } from '../../lib/use-text'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'

/** The markings that Fiche offers; EU classified ones are refused, not listed. */
const offered = ['none', 'LIMITE']

export function MarkingSelect({ form }: { readonly form: HeaderForm }) {
  const text = useText()
  const { marking } = form.draft
  const markings = offered.includes(marking) ? offered : [...offered, marking]
  return (
    <select
      className={classes.select}
      data-help="markings"
      data-field="marking"
      data-none={marking === 'none'}
      aria-label={text('header.label.marking')}
      value={marking}
      disabled={!form.canEdit('marking')}
      onChange={(event) => form.change({ marking: event.currentTarget.value })}
      onBlur={() => void form.flush().catch(() => undefined)}
    >
      {markings.map((option) => (
        <option key={option} value={option}>
          {option === 'none' ? text('header.noMarking') : option}
        </option>
      ))}
    </select>
  )
}
