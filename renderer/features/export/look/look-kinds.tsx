import type { LookChoice } from '@shared/settings/export-look'
import { RadioCards } from '../../../components/choice/radio-cards'
import { useText } from '../../../lib/use-text'

const kinds = ['template', 'council', 'body-only'] as const

export type LookKindsProps = {
  readonly kind: LookChoice['kind']
  readonly onChange: (kind: LookChoice['kind']) => void
}

/** In a template, as the Council's documents look, or the text alone. */
export function LookKinds({ kind, onChange }: LookKindsProps) {
  const text = useText()
  return (
    <RadioCards
      legend={text('export.look.title')}
      isLegendHidden
      cards={kinds.map((value) => ({
        value,
        label: text(`export.look.${value}`),
        hint: text(`export.look.${value}Hint`),
      }))}
      value={kind}
      onChange={onChange}
      takesFocus
    />
  )
}
