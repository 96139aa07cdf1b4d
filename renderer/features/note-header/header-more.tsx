import { useText } from '../../lib/use-text'
import { HeaderField } from './header-field'
import classes from './note-header.module.css'
import type { HeaderForm } from './use-header-form'
import type { HeaderSuggestions } from './use-header-suggestions'

/** Those that we have words, months and number marks for. */
const offered = [
  { code: 'en', name: 'English' },
  { code: 'fr', name: 'français' },
  { code: 'de', name: 'Deutsch' },
]

/** What stands in the footer, and the language of the note. */
export function HeaderMore({
  form,
  suggestions,
}: {
  readonly form: HeaderForm
  readonly suggestions: HeaderSuggestions
}) {
  const text = useText()
  return (
    <div className={classes.footer}>
      <span className={classes.footerField}>
        <span>{text('header.label.initials')}</span>
        <HeaderField
          form={form}
          field="initials"
          placeholder={text('header.hint.bySecretariat')}
          suggestions={suggestions.initials}
        />
      </span>
      <span className={classes.footerField}>
        <span>{text('header.label.unit')}</span>
        <HeaderField
          form={form}
          field="unit"
          placeholder={text('header.hint.bySecretariat')}
          suggestions={suggestions.unit}
        />
      </span>
      <HeaderLanguage form={form} />
    </div>
  )
}

/** The language of the note. */
export function HeaderLanguage({ form }: { readonly form: HeaderForm }) {
  const text = useText()
  return (
    <label className={classes.footerField}>
      <span>{text('header.label.language')}</span>
      <select
        className={classes.select}
        value={form.draft.language}
        disabled={!form.canEdit('language')}
        onChange={(event) => form.change({ language: event.currentTarget.value })}
      >
        {offered.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
