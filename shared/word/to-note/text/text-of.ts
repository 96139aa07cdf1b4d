import { findLanguage } from '../../../language/language-of'
import type { Inline } from '../../../note/inline'
import { joinTexts } from '../../../note/inlines/join-texts'
import type { ImportContext, PlacedRange } from '../import-context'
import { type Piece, plainOf, wordsOf } from './pieces'
import { untieSpaces } from './untie-spaces'

/**
 * The inlines of one text of the note, and the places in it that comments are about.
 *
 * @param id of the part that has the text; null where comments have no place in it
 * @param languageTag of a paragraph in another language than the note
 */
export function textOf(
  pieces: readonly Piece[],
  context: ImportContext,
  id: string | null,
  languageTag: string | null = null,
): readonly Inline[] {
  const language = languageTag === null ? context.language : findLanguage(languageTag.slice(0, 2))
  const words = untieSpaces(
    pieces.map(({ inline }) => wordsOf(inline)),
    language,
  )
  const untied = pieces.map((piece, at): Piece => {
    const { inline } = piece
    return inline.kind === 'text'
      ? { ...piece, inline: { ...inline, text: words[at] ?? '' } }
      : piece
  })
  if (id !== null) for (const range of rangesOf(untied, id)) context.ranges.push(range)
  return joinTexts(untied.map(({ inline }) => inline))
}

/** The words of a text that holds nothing but words. */
export function wordsOfPieces(pieces: readonly Piece[], context: ImportContext): string {
  return untieSpaces([plainOf(pieces)], context.language)
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}

/** @param id of the text that the pieces are all of */
export function rangesOf(pieces: readonly Piece[], id: string): readonly PlacedRange[] {
  const ranges = new Map<string, PlacedRange>()
  let at = 0
  for (const { inline, comments } of pieces) {
    const start = at
    at += inline.kind === 'text' ? inline.text.length : 1
    for (const commentId of comments) {
      const known = ranges.get(commentId)
      const words = (known?.words ?? '') + wordsOf(inline).replace('\n', ' ')
      ranges.set(commentId, { commentId, in: id, start: known?.start ?? start, end: at, words })
    }
  }
  return [...ranges.values()]
}
