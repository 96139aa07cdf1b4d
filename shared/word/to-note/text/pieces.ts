import type { Inline, Mark } from '../../../note/inline'

/** A piece of a text with the comments about it. */
export type Piece = { readonly inline: Inline; readonly comments: readonly string[] }

/** The words of the pieces; a line break is `\n`, a footnote nothing. */
export function plainOf(pieces: readonly Piece[]): string {
  return pieces.map(({ inline }) => wordsOf(inline)).join('')
}

/** What an inline prints in its line. */
export function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return '\n'
    case 'footnote':
      return ''
    default:
      return inline.shown
  }
}

/** The pieces of these characters of `plainOf`, and all footnotes. */
export function slicePieces(
  pieces: readonly Piece[],
  start: number,
  end: number = Number.POSITIVE_INFINITY,
): readonly Piece[] {
  let at = 0
  return pieces.flatMap((piece): readonly Piece[] => {
    const from = at
    const words = wordsOf(piece.inline)
    at += words.length
    if (piece.inline.kind === 'footnote') return [piece]
    if (at <= start || from >= end) return []
    if (piece.inline.kind !== 'text') return [piece]
    const text = words.slice(Math.max(0, start - from), end - from)
    return text === '' ? [] : [{ ...piece, inline: { ...piece.inline, text } }]
  })
}

/** Without the white space at both ends. */
export function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const plain = plainOf(pieces)
  const trimmed = plain.trim()
  if (trimmed === plain) return pieces
  if (trimmed === '') return pieces.filter(({ inline }) => inline.kind === 'footnote')
  const start = plain.indexOf(trimmed)
  return slicePieces(pieces, start, start + trimmed.length)
}

/** Without marks that say nothing there, such as bold in a heading that is bold by its style. */
export function withoutMarks(pieces: readonly Piece[], marks: readonly Mark[]): readonly Piece[] {
  return mapMarks(pieces, (own) => own.filter((mark) => !marks.includes(mark)))
}

/** With the marks that the style of a paragraph gives to all its words. */
export function withMarks(pieces: readonly Piece[], marks: readonly Mark[]): readonly Piece[] {
  if (marks.length === 0) return pieces
  return mapMarks(pieces, (own) => [...new Set([...own, ...marks])])
}

function mapMarks(
  pieces: readonly Piece[],
  change: (marks: readonly Mark[]) => readonly Mark[],
): readonly Piece[] {
  return pieces.map((piece) =>
    piece.inline.kind === 'text'
      ? { ...piece, inline: { ...piece.inline, marks: change(piece.inline.marks) } }
      : piece,
  )
}

/** Says whether each word has the mark; false where there are no words. */
export function isWholly(pieces: readonly Piece[], mark: Mark): boolean {
  const texts = pieces.flatMap(({ inline }) =>
    inline.kind === 'text' && /[\p{L}\p{N}]/u.test(inline.text) ? [inline] : [],
  )
  return texts.length > 0 && texts.every(({ marks }) => marks.includes(mark))
}
