import type { Span } from '@shared/evidence/value-span'
import classes from './evidence.module.css'

export type MarkedSentenceProps = {
  readonly text: string
  readonly span: Span | null
}

/** The words of a source, with the value marked in them. */
export function MarkedSentence({ text, span }: MarkedSentenceProps) {
  if (span === null) return <q className={classes.sentence}>{text}</q>
  return (
    <q className={classes.sentence}>
      {text.slice(0, span.start)}
      <mark className={classes.mark}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </q>
  )
}
