import { assertNever } from '@shared/base/assert-never'
import { formatLongDate } from '@shared/base/typed-date'
import type { Evidence } from '@shared/contract/library'
import { type FigurePhrase, figurePhrases } from '@shared/figure/figure-phrases'
import type { Language } from '@shared/language/language'
import type { Source } from '@shared/library/source'
import { Fragment, type Node as PageNode, type Schema } from '@tiptap/pm/model'
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { InsertContext } from './insert-context'
import { insertInline } from './insert-inline'
import { insertQuestion } from './insert-question'
import { getNodeType } from './node-type'

type Statistic = Extract<Evidence, { kind: 'statistic' }>
type Measure = Extract<Evidence, { kind: 'measure' }>

/**
 * Puts a piece of evidence where the cursor stands, in the way its kind is cited: a statistic as a
 * live figure, a measure as a quotation below, a source as a footnote, a question in the block of
 * questions. One transaction, so one step back.
 *
 * @param phrase how a figure reads, the usual form if left out; or the state of a measure, which
 *   stands below it in a paragraph of its own, none if left out or empty
 * @returns null where its kind cannot stand, such as a footnote in a heading
 */
export function insertEvidence(
  state: EditorState,
  evidence: Evidence,
  context: InsertContext,
  phrase?: FigurePhrase,
): Transaction | null {
  const { tr, schema } = state
  switch (evidence.kind) {
    case 'statistic':
      return insertInline(tr, phraseNodes(schema, evidence, context, phrase), 'spaced')
    case 'measure': {
      const quotation = quotationNode(schema, evidence, context)
      return insertBlock(tr, quotation, ...stateNodes(schema, context, phrase))
    }
    case 'source':
      return insertInline(tr, footnoteNode(schema, evidence.item, context), 'attached')
    case 'question':
      // The words of the library hold its parts.
      return insertQuestion(tr, { id: evidence.item.id, text: evidence.item.text }, context)
    default:
      return assertNever(evidence)
  }
}

/** The words and live figures of a phrase, as they follow each other in a sentence. */
export function phraseNodes(
  schema: Schema,
  { item }: Statistic,
  context: PieceContext,
  phrase: FigurePhrase = figurePhrases(item, [], context.language)[0] ?? [],
): readonly PageNode[] {
  return pieceNodes(schema, context, phrase)
}

type PieceContext = Pick<InsertContext, 'language' | 'newId' | 'now'>

function pieceNodes(
  schema: Schema,
  context: PieceContext,
  phrase: FigurePhrase,
): readonly PageNode[] {
  return phrase.map((piece) => {
    if (piece.kind === 'text') return schema.text(piece.text)
    if (piece.kind === 'source') return footnoteNode(schema, piece.source, context)
    const { kind: _, ...attributes } = piece
    const id = context.newId()
    return getNodeType(schema, 'figure').create({ id, ...attributes, shownAt: context.now })
  })
}

/** The state of a measure is nobody's quotation, so it stands outside the quoted words. */
function stateNodes(
  schema: Schema,
  context: PieceContext,
  phrase: FigurePhrase = [],
): readonly PageNode[] {
  if (phrase.length === 0) return []
  const attributes = { id: context.newId() }
  const content = pieceNodes(schema, context, phrase)
  return [getNodeType(schema, 'paragraph').create(attributes, content)]
}

function footnoteNode(schema: Schema, source: Source, context: PieceContext): PageNode {
  const text = schema.text(footnoteText(source, context.language))
  const attributes = { id: context.newId(), sourceId: source.id }
  return getNodeType(schema, 'footnote').create(attributes, text)
}

/**
 * Puts the very words of what a statistic or a measure was read from below the cursor, with their
 * source; other evidence has none, nor has a measure that was typed without them.
 */
export function insertSentence(
  { tr, schema }: EditorState,
  evidence: Evidence,
  { newId }: Pick<InsertContext, 'newId'>,
): Transaction | null {
  if (evidence.kind !== 'statistic' && evidence.kind !== 'measure') return null
  if (evidence.item.sentence === '') return null
  const measureId = evidence.kind === 'measure' ? evidence.item.id : null
  const attributes = { id: newId(), measureId, sourceId: evidence.item.source }
  const quotation = getNodeType(schema, 'quotation')
  return insertBlock(tr, quotation.create(attributes, schema.text(evidence.item.sentence)))
}

function quotationNode(schema: Schema, { item }: Measure, { newId }: InsertContext): PageNode {
  const text = item.number === null ? item.text : `${item.number}. ${item.text}`
  return getNodeType(schema, 'quotation').create(
    { id: newId(), measureId: item.id, sourceId: item.source },
    schema.text(text),
  )
}

/** `14871/24.`, or title and date where the document has no reference. */
function footnoteText({ reference, title, date }: Source, language: Language): string {
  if (reference !== null) return `${reference}.`
  return date === null ? `${title}.` : `${title}, ${formatLongDate(date, language.months)}.`
}

/** Puts blocks below the one with the cursor, or in its place if that is an empty paragraph. */
export function insertBlock(tr: Transaction, ...blocks: readonly PageNode[]): Transaction {
  const { $from } = tr.selection
  const top = $from.depth === 0 ? undefined : $from.node(1)
  const replaces = top?.type.name === 'paragraph' && top.content.size === 0
  const content = Fragment.from(blocks)
  const from = $from.depth === 0 ? tr.selection.to : replaces ? $from.before(1) : $from.after(1)
  tr.replaceWith(from, replaces ? $from.after(1) : from, content)
  const end = tr.doc.resolve(from + content.size)
  tr.setSelection(Selection.findFrom(end, -1, true) ?? TextSelection.near(end))
  return tr.scrollIntoView()
}
