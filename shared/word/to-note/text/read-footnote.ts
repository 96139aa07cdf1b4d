import type { FootnoteInline } from '../../../note/inline'
import { joinTexts } from '../../../note/inlines/join-texts'
import type { WordBlock, WordParagraph, WordRun } from '../../word-document'
import { excerptOf, type ImportContext } from '../import-context'
import { designationMarksOf, isDesignationLine, isDesignationNote } from './designation-note'
import { type Piece, trimPieces, wordsOf } from './pieces'
import { inlineOfText, plainRuns } from './run-text'
import { rangesOf } from './text-of'
import { untieSpaces } from './untie-spaces'

type PlainInline = FootnoteInline['content'][number]
type PlainPiece = Piece & { readonly inline: PlainInline }

/**
 * A footnote or endnote, its paragraphs on lines of one text; null for the one on a designation, that
 * output prints by itself.
 *
 * @param before the words that its mark stands behind
 */
export function readFootnote(
  noteId: string,
  before: string,
  context: ImportContext,
): FootnoteInline | null {
  const note = context.document.notes[noteId]
  if (note === undefined) return null
  const { printedLanguage: language } = context
  const paragraphs = paragraphsOf(note.blocks)
  const words = paragraphs.map(({ runs }) => plainRuns(runs)).join(' ')
  if (isDesignationNote(words, before, language)) return null
  const near = excerptOf(before.slice(-80))
  if (!mayCome(noteId, words, context)) {
    context.notKept.push({ what: 'repeated-note', near, text: excerptOf(words), isTextKept: true })
    return null
  }
  if (note.kind === 'endnote')
    context.notKept.push({ what: 'endnote', near, text: words.trim(), isTextKept: true })
  const own = paragraphs.filter(({ runs }) => !isDesignationLine(plainRuns(runs), language))
  const hasDesignation = own.length < paragraphs.length
  const lines = own.map(({ runs }) => trimPieces(runs.flatMap((run) => piecesOf(run, context))))
  const pieces = lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): readonly Piece[] =>
      index === 0 ? line : [{ inline: { kind: 'lineBreak' }, comments: [] }, ...line],
    )
  const id = context.newId()
  const shown = hasDesignation ? withoutMark(pieces, context) : pieces
  for (const range of rangesOf(shown, id)) context.ranges.push(range)
  return { kind: 'footnote', id, sourceId: null, content: contentOf(shown, context) }
}

function piecesOf(run: WordRun, context: ImportContext): readonly PlainPiece[] {
  if (run.kind === 'lineBreak') return [{ inline: { kind: 'lineBreak' }, comments: run.comments }]
  if (run.kind === 'note') return noteInNote(run.noteId, context)
  if (run.kind !== 'text') return []
  const inline = inlineOfText(run, context.newId)
  return inline === null ? [] : [{ inline, comments: run.comments }]
}

/** A footnote holds no other: its words follow between brackets. */
function noteInNote(noteId: string, context: ImportContext): readonly PlainPiece[] {
  const inner = paragraphsOf(context.document.notes[noteId]?.blocks ?? [])
  const words = inner
    .map(({ runs }) => plainRuns(runs))
    .join(' ')
    .trim()
  if (words === '' || !mayCome(noteId, words, context)) return []
  context.notKept.push({ what: 'note-in-note', near: '', text: words, isTextKept: true })
  return [{ inline: { kind: 'text', text: ` (${words})`, marks: [] }, comments: [] }]
}

/** The words of a note come once, and again where it is called again, within bounds. */
function mayCome(noteId: string, words: string, { notes }: ImportContext): boolean {
  const isAgain = notes.met.has(noteId)
  if (isAgain && words.length + 100 > notes.repeatable) return false
  if (isAgain) notes.repeatable -= words.length + 100
  notes.met.add(noteId)
  return true
}

function withoutMark(
  pieces: readonly Piece[],
  { printedLanguage }: ImportContext,
): readonly Piece[] {
  const mark = designationMarksOf(printedLanguage)
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.inline.kind !== 'text') return [piece]
    const text = piece.inline.text.replace(mark, '')
    return text === '' ? [] : [{ ...piece, inline: { ...piece.inline, text } }]
  })
}

function contentOf(pieces: readonly Piece[], { language }: ImportContext): readonly PlainInline[] {
  const words = untieSpaces(
    pieces.map(({ inline }) => wordsOf(inline)),
    language,
  )
  const untied = pieces.map(({ inline }, at) =>
    inline.kind === 'text' ? { ...inline, text: words[at] ?? '' } : inline,
  )
  return joinTexts(untied).filter((inline) => inline.kind !== 'footnote')
}

/** Those in tables too, in their order. */
function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block): readonly WordParagraph[] => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'section') return []
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)))
  })
}
