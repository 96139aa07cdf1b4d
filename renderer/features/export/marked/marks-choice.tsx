import type { ReactNode } from 'react'
import { RadioCards } from '../../../components/choice/radio-cards'
import { useText } from '../../../lib/use-text'
import classes from './marked.module.css'

const marksKinds = ['strike', 'ellipsis', 'tracked'] as const
/** The Council's marks with words taken out struck or as `[…]`, or Word's own. */
export type MarksKind = (typeof marksKinds)[number]

export type MarksChoiceProps = {
  readonly kind: MarksKind
  readonly onChange: (kind: MarksKind) => void
}

/** How changes are marked, each way shown as it looks. */
export function MarksChoice({ kind, onChange }: MarksChoiceProps) {
  const text = useText()
  const samples: Readonly<Record<MarksKind, ReactNode>> = {
    strike: (
      <>
        <s>{text('export.marked.old')}</s> <b>{text('export.marked.new')}</b>
      </>
    ),
    ellipsis: (
      <>
        […] <b>{text('export.marked.new')}</b>
      </>
    ),
    tracked: (
      <>
        <del>{text('export.marked.old')}</del>
        <ins>{text('export.marked.new')}</ins>
      </>
    ),
  }
  return (
    <RadioCards
      legend={text('export.marked.how')}
      cards={marksKinds.map((value) => ({
        value,
        label: text(`export.marked.${value}`),
        hint: text(`export.marked.${value}Hint`),
        sample: <span className={classes.sample}>{samples[value]}</span>,
      }))}
      value={kind}
      onChange={onChange}
    />
  )
}
