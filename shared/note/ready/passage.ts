import type { Block } from '../block'
import { type PlacedLine, placedLines } from '../lines/placed-lines'
import { plainTextOf } from '../plain-text'
import type { ReadyItem } from './ready-item'

export type Passage = NonNullable<ReadyItem['passage']>

/** A line of a body with the heading above it. */
export type ReadyLine = PlacedLine & { readonly heading: string | null }

/** The lines of a body in reading order, each with the heading above it; a heading has none. */
export function linesUnderHeadings(body: readonly Block[]): readonly ReadyLine[] {
  let heading: string | null = null
  let last: Block | null = null
  return placedLines(body).map((line) => {
    if (last?.kind === 'heading' && last !== line.block) heading = plainTextOf({ body: [last] })
    last = line.block
    return { ...line, heading: line.block.kind === 'heading' ? null : heading }
  })
}

/** Some of a line's words as a passage; the whole line is not marked. */
export function passageOf(
  { heading, words }: ReadyLine,
  span: { readonly start: number; readonly end: number },
): Passage {
  const isWhole = span.start <= 0 && span.end >= words.length
  const { start, end } = isWhole ? { start: 0, end: 0 } : span
  return { heading, words, start, end }
}

/** The passage of words that stand in a part of the text; null where they no longer do. */
export function passageOfWords(
  lines: ReadonlyMap<string, ReadyLine>,
  partId: string,
  words: string,
): Passage | null {
  const line = lines.get(partId)
  if (line === undefined) return null
  const start = line.words.indexOf(words)
  const isFound = start !== -1 && words !== ''
  return passageOf(line, isFound ? { start, end: start + words.length } : { start: 0, end: 0 })
}

/** The passages of spans of the plain text, given in its order; null for what stands in no line. */
export function passagesOfSpans(
  lines: readonly ReadyLine[],
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly (Passage | null)[] {
  let at = 0
  return spans.map(({ start, end }) => {
    const isBefore = (line: ReadyLine | undefined) =>
      line !== undefined && (line.words === '' || line.start + line.words.length < end)
    while (isBefore(lines[at])) at += 1
    const line = lines[at]
    if (line === undefined || start < line.start) return null
    return passageOf(line, { start: start - line.start, end: end - line.start })
  })
}
