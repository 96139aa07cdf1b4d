import type { Mark } from '../../../note/inline'
import type { WordChange, WordParagraph, WordRun } from '../../../word/word-document'
import { signs, withoutInvisible } from './signs'

/** A run of a Word paragraph as characters, one for what is no text, or the end of a paragraph. */
export type Piece = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly change: WordChange | null
  readonly comments: readonly string[]
  /** Null for the end of a paragraph. */
  readonly run: WordRun | null
  /** The paragraph that it stands in. */
  readonly paragraph: WordParagraph
}

/** The runs of a paragraph that have characters, and its end. */
export function piecesOf(paragraph: WordParagraph): readonly Piece[] {
  const pieces = paragraph.runs.flatMap((run): readonly Piece[] => {
    const text = charactersOf(run)
    if (text === '') return []
    const { change, comments } = run
    const marks = run.kind === 'text' ? run.marks : []
    return [{ text, marks, change, comments, run, paragraph }]
  })
  const end: Piece = {
    text: signs.paragraphEnd,
    marks: [],
    change: paragraph.endChange,
    comments: [],
    run: null,
    paragraph,
  }
  return [...pieces, end]
}

/** A part of a piece. */
export function slicePiece(piece: Piece, start: number, end: number): Piece {
  return start === 0 && end >= piece.text.length
    ? piece
    : { ...piece, text: piece.text.slice(start, end) }
}

function charactersOf(run: WordRun): string {
  switch (run.kind) {
    case 'text':
      return withoutInvisible(run.text).replace(/[\ue000-\ue003]/g, '')
    case 'lineBreak':
      return '\n'
    case 'note':
      return run.customMark === null ? signs.note : signs.designation
    case 'image':
    case 'chart':
      return signs.picture
    default:
      return ''
  }
}
