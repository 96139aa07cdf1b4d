import type { ReactNode } from 'react'
import { type Fact, Facts } from '../../../components/facts'
import { QuotedSentence } from '../../../components/quoted-sentence'
import classes from './detail-layout.module.css'

export type DetailLayoutProps = {
  /** The value of a statistic or an amount, in large figures. */
  readonly lead?: string
  readonly title: string
  readonly facts: readonly Fact[]
  /** As the source has it, letter by letter. */
  readonly sentence?: string | null
  /** The part of the sentence that is the value. */
  readonly mark?: { readonly start: number; readonly end: number } | null
  readonly children?: ReactNode
}

/** One entry of the library: what it says, where it stands, in which words. */
export function DetailLayout(props: DetailLayoutProps) {
  const { lead, title, facts, sentence, mark, children } = props
  return (
    <article className={classes.detail}>
      <header>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        <h2 className={lead === undefined ? classes.title : classes.subtitle}>{title}</h2>
      </header>
      <Facts facts={facts} />
      {sentence !== undefined && sentence !== null && sentence !== '' && (
        <QuotedSentence mark={mark ?? null}>{sentence}</QuotedSentence>
      )}
      {children}
    </article>
  )
}
