import { headerText } from '@shared/text/en/window-header'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'

/** The markings that Fiche offers; EU classified ones are refused, not listed. */
const offered = ['none', 'LIMITE']

export function MarkingSelect({ form }: { readonly form: HeaderForm }) {
  const { marking } = form.draft
  const markings = offered.includes(marking) ? offered : [...offered, marking]
  return (
    <select
      className={classes.select}
      data-none={marking === 'none'}
      aria-label={headerText.labels.marking}
      value={marking}
      onChange={(event) => form.change({ marking: event.currentTarget.value })}
      onBlur={() => void form.flush().catch(() => undefined)}
    >
      {markings.map((option) => (
        <option key={option} value={option}>
          {option === 'none' ? headerText.markingNone : option}
        </option>
      ))}
    </select>
  )
}
