import { useText } from '../../lib/use-text'
import { HeaderField } from './header-field'
import type { HeaderForm } from './use-header-form'
import type { HeaderSuggestions } from './use-header-suggestions'

/** The type as printed, chosen from those that are known or typed; what it says decides the fields. */
export function TypeField({
  form,
  suggestions,
}: {
  readonly form: HeaderForm
  readonly suggestions: HeaderSuggestions
}) {
  const text = useText()
  return (
    <HeaderField
      form={form}
      field="type"
      placeholder={text('header.hint.type')}
      suggestions={suggestions.types}
      isChoice
    />
  )
}
