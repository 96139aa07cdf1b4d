import { RadioCards } from '../../components/choice/radio-cards'
import { useText } from '../../lib/use-text'

export type KindChoiceProps = {
  /** The name that the next version issued has: INIT, REV 1. */
  readonly issued: string
  readonly isIssued: boolean
  readonly onChange: (isIssued: boolean) => void
}

/** A working draft, or what is issued next. */
export function KindChoice({ issued, isIssued, onChange }: KindChoiceProps) {
  const text = useText()
  return (
    <RadioCards
      legend={text('versions.kind')}
      isLegendHidden
      cards={[
        { value: 'draft', label: text('versions.draft'), hint: text('versions.draftHint') },
        {
          value: 'issued',
          label: text('versions.issued', { name: issued }),
          hint: text('versions.issuedHint'),
        },
      ]}
      value={isIssued ? 'issued' : 'draft'}
      onChange={(value) => onChange(value === 'issued')}
    />
  )
}
