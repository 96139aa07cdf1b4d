import type { Block } from '@shared/note/block'
import type { CommentRange, NoteComment } from '@shared/note/comments/note-comment'
import type { Inline } from '@shared/note/inline'
import { mapTexts } from '@shared/note/inlines/map-texts'

/** A comment with its number in the file; its replies have the numbers that follow. */
export type NumberedComment = {
  readonly number: number
  readonly comment: NoteComment
  /** Whether the words that it is about are still there. */
  readonly isPlaced: boolean
}

/** Comments that begin before a piece of text, and those that end after it, by number. */
export type Anchors = {
  readonly opens?: readonly number[]
  readonly closes?: readonly number[]
}

export type PlacedComments = {
  /** Texts cut where a comment begins or ends. */
  readonly body: readonly Block[]
  readonly anchors: ReadonlyMap<Inline, Anchors>
  /** None in a note without words: there is nothing to hang them on. */
  readonly comments: readonly NumberedComment[]
}

type Piece = { readonly in: string; readonly start: number; readonly end: number }
type PlacedPiece = Piece & { readonly inline: Inline }

/**
 * Finds the words that comments are about. Those on words in a footnote hang on its mark, as Word has
 * no comments in footnotes; those whose words are gone on the first words of the note.
 */
export function placeComments(
  body: readonly Block[],
  comments: readonly NoteComment[],
): PlacedComments {
  if (comments.length === 0) return { body, anchors: new Map(), comments: [] }
  const ranges = comments.flatMap((comment) => comment.ranges)
  const pieces: PlacedPiece[] = []
  const cut = mapTexts(body, (id, inlines) => {
    const made = piecesOf(id, inlines, ranges)
    pieces.push(...made)
    return made.map(({ inline }) => inline)
  })
  if (pieces.length === 0) return { body, anchors: new Map(), comments: [] }
  const anchors = new Map<Inline, { opens: number[]; closes: number[] }>()
  const anchorsOf = (piece: PlacedPiece) => {
    const own = anchors.get(piece.inline) ?? { opens: [], closes: [] }
    anchors.set(piece.inline, own)
    return own
  }
  let next = 0
  const numbered = comments.map((comment): NumberedComment => {
    const found = pieces.filter((piece) => comment.ranges.some((range) => covers(range, piece)))
    const first = found[0] ?? pieces[0]
    const last = found.at(-1) ?? pieces[0]
    const number = next
    next += 1 + comment.replies.length
    for (let own = number; own < next; own += 1) {
      if (first !== undefined) anchorsOf(first).opens.push(own)
      if (last !== undefined) anchorsOf(last).closes.push(own)
    }
    return { number, comment, isPlaced: found.length > 0 }
  })
  return { body: cut, anchors, comments: numbered }
}

function covers(range: CommentRange, piece: PlacedPiece): boolean {
  if (piece.inline.kind === 'footnote' && piece.inline.id === range.in) return true
  return piece.in === range.in && piece.start >= range.start && piece.end <= range.end
}

/** The inlines of one text, cut at both ends of each range; what is no text counts one. */
function piecesOf(
  id: string,
  inlines: readonly Inline[],
  ranges: readonly CommentRange[],
): readonly PlacedPiece[] {
  const ends = new Set(
    ranges.filter((range) => range.in === id).flatMap(({ start, end }) => [start, end]),
  )
  let start = 0
  return inlines.flatMap((inline): readonly PlacedPiece[] => {
    const from = start
    start += inline.kind === 'text' ? inline.text.length : 1
    // Never the same object twice: it is what a comment hangs on.
    if (inline.kind !== 'text') return [{ in: id, start: from, end: start, inline: { ...inline } }]
    const inside = [...ends].filter((end) => end > from && end < start)
    const cuts = [from, ...inside.toSorted((one, other) => one - other), start]
    return cuts.slice(1).map((end, index) => {
      const begin = cuts[index] ?? from
      const text = inline.text.slice(begin - from, end - from)
      return { in: id, start: begin, end, inline: { ...inline, text } }
    })
  })
}
