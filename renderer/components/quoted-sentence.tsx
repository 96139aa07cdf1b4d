import classes from './quoted-sentence.module.css'

export type QuotedSentenceProps = {
  readonly children: string
  /** The part that matters, in characters from the start. */
  readonly mark: { readonly start: number; readonly end: number } | null
}

/** The exact words of a source, in the face of the page. */
export function QuotedSentence({ children, mark }: QuotedSentenceProps) {
  const { start, end } = mark ?? { start: 0, end: 0 }
  return (
    <blockquote className={classes.quote}>
      “{children.slice(0, start)}
      {end > start && <mark className={classes.mark}>{children.slice(start, end)}</mark>}
      {children.slice(end)}”
    </blockquote>
  )
}
