import { Fragment } from 'react'
import { spansOf } from './entries/match-words'

/** A text in which the words that were looked for are marked. */
export function MarkedWords({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  const spans = spansOf(words, text)
  return (
    <>
      {spans.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  )
}
