import type { Inline } from '../../../note/inline'
import { joinTexts } from '../../../note/inlines/join-texts'
import type { WordBlock } from '../../../word/word-document'
import type { CompareContext } from '../context'
import { type Piece, piecesOf } from '../reading/pieces'
import { signs } from '../reading/signs'

type Tools = Pick<CompareContext, 'copy' | 'newId' | 'found'>

/**
 * What pieces of a copy are in a note: the ends of paragraphs become line breaks, pictures and charts
 * are told as lost.
 */
export function inlinesOfPieces(pieces: readonly Piece[], tools: Tools): readonly Inline[] {
  return joinTexts(pieces.flatMap((piece) => inlinesOfPiece(piece, tools)))
}

/** What a footnote of a copy says with its changes taken, without footnotes of its own. */
function inlinesOfNote(noteId: string, tools: Tools) {
  const pieces = piecesOfNote(tools.copy.notes[noteId]?.blocks ?? [])
    .filter(({ change }) => change?.kind !== 'deleted')
    .slice(0, -1)
  return trimStart(inlinesOfPieces(pieces, tools)).flatMap((inline) =>
    inline.kind === 'footnote' ? [] : [inline],
  )
}

/** A footnote as one line: its paragraphs are lines of it. */
export function piecesOfNote(blocks: readonly WordBlock[]): readonly Piece[] {
  const pieces = blocks.flatMap((block) => (block.kind === 'paragraph' ? piecesOf(block) : []))
  return pieces.map((piece, index) =>
    piece.run === null && index < pieces.length - 1 ? { ...piece, text: '\n' } : piece,
  )
}

function inlinesOfPiece({ text, marks, run, paragraph }: Piece, tools: Tools): readonly Inline[] {
  if (text === signs.paragraphEnd || text === '\n') return [{ kind: 'lineBreak' }]
  if (run?.kind === 'note' && run.customMark === null)
    return [
      {
        kind: 'footnote',
        id: tools.newId(),
        sourceId: null,
        content: inlinesOfNote(run.noteId, tools),
      },
    ]
  if (run?.kind === 'image' || run?.kind === 'chart') {
    const isImage = run.kind === 'image'
    const words = isImage ? run.altText : run.text
    const beside = paragraph.runs.map((one) => (one.kind === 'text' ? one.text : '')).join('')
    const near = beside.trim().slice(0, 60)
    tools.found.losses.push({ what: isImage ? 'picture' : 'chart', near, text: words })
  }
  if (run?.kind !== 'text') return []
  const words = asTyped(text)
  return words === '' ? [] : [{ kind: 'text', text: words, marks }]
}

/** No-break spaces and hyphens are made at output. */
function asTyped(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-')
}

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (first?.kind !== 'text') return inlines
  const text = first.text.trimStart()
  return text === '' ? rest : [{ ...first, text }, ...rest]
}
