import type { Language } from '../../../language/language'
import { findTiedSpaces } from '../../../typography/space-ties'

/**
 * The no-break spaces that output puts in by itself as ordinary ones, as they are typed; all others
 * were meant.
 *
 * @param pieces of one text: a tie goes over their borders
 * @param language undefined where we have no data: nothing is changed then
 */
export function untieSpaces(
  pieces: readonly string[],
  language: Language | undefined,
): readonly string[] {
  if (language === undefined || !pieces.some((piece) => piece.includes('\u00a0'))) return pieces
  const loose = pieces.join('').replaceAll('\u00a0', ' ')
  const tied = new Set(findTiedSpaces(loose, language))
  let at = 0
  return pieces.map((piece) => {
    const from = at
    at += piece.length
    return piece.replace(/\u00a0/g, (space, offset: number) =>
      tied.has(from + offset) ? ' ' : space,
    )
  })
}
