import type { Block } from '../block'
import { linesOfBlock, plainTextOf, type TextLine } from '../plain-text'

/** A line of a body's plain text with its place there. */
export type PlacedLine = TextLine & {
  /** The block of the body that it stands in. */
  readonly block: Block
  /** Offset of its first character in UTF-16 units; of an empty line, where it would stand. */
  readonly start: number
}

/** The lines of a body with their places in its plain text as `plainTextOf` gives it. */
export function placedLines(body: readonly Block[]): readonly PlacedLine[] {
  const { length } = plainTextOf({ body })
  let next = 0
  return body.flatMap((block) =>
    linesOfBlock(block).map((line) => {
      const start = Math.min(next, length)
      if (line.words !== '') next += line.words.length + 1
      return { ...line, block, start }
    }),
  )
}
