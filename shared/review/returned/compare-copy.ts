import { findLanguage } from '../../language/language-of'
import type { Note } from '../../note/note'
import type { WordDocument } from '../../word/word-document'
import type { ReviewChange, ReviewComment, ReviewCopy, ReviewLoss } from '../review'
import { type NoteText, textsOfBody } from '../texts/texts-of-body'
import { wordsOfUnits } from '../texts/units'
import { addKindChanges } from './blocks/became-kind'
import { readStory } from './blocks/story'
import { addStoryChanges } from './blocks/walk-story'
import { compareLines } from './cluster/compare-lines'
import { piecesOfNote } from './cluster/inlines-of-pieces'
import { reviewComments } from './comments'
import type { CompareContext, Found, SentLine } from './context'
import { addDesignationNotes } from './designation-notes'
import { addGeneratedChanges } from './generated'
import { addEdgeChanges } from './page-edges'
import { elementsOf, type Line } from './reading/elements'
import { ownLines } from './reading/own-lines'
import { settleKnown } from './reading/settle-known'
import { plainLine, signs } from './reading/signs'
import { unitMapOf } from './reading/unit-map'
import { inReadingOrder } from './reading-order'

/** What one returned file says that the one that was sent does not. */
export type CopyChanges = {
  readonly copyId: string
  /** In reading order of the note that was sent, those of the header first. */
  readonly changes: readonly ReviewChange[]
  readonly comments: readonly ReviewComment[]
  readonly losses: readonly ReviewLoss[]
  readonly matchedBy: ReviewCopy['matchedBy']
  /** Everybody named in its changes and comments, each once. */
  readonly authors: readonly string[]
}

/** A note with what was read from the very file that was made of it. */
export type SentNote = { readonly note: Note; readonly document: WordDocument }

/**
 * Finds what colleagues did to a note: tracked changes as they are tracked, all else by comparing
 * word by word. Ids of paragraphs are used where they survived; spaces, quotation marks and dashes of
 * another kind are no change. What the note has no place for is among the losses.
 */
export function compareCopy(
  asSent: SentNote,
  asReturned: { readonly id: string; readonly document: WordDocument },
  { newId }: { readonly newId: () => string },
): CopyChanges {
  const settled = (document: WordDocument) => settleKnown(document, asSent.document)
  const sent = { ...asSent, document: settled(asSent.document) }
  const copy = { ...asReturned, document: settled(asReturned.document) }
  const texts = textsOfBody(sent.note.body)
  const context = contextOf({ sent, copy, newId, texts })
  const { found } = context
  const sentElements = ownLines(elementsOf(sent.document.blocks), texts)
  const story = readStory(sentElements, elementsOf(copy.document.blocks), context)
  const kinds = addStoryChanges(story, sentElements, context)
  addKindChanges(kinds, context)
  addFootnoteChanges(context)
  addDesignationNotes(context)
  addEdgeChanges(context)
  addGeneratedChanges(sent.note.header, context)
  const comments = reviewComments(sent.note.comments ?? [], context)
  const changes = inReadingOrder(found.changes, texts)
  return {
    copyId: copy.id,
    changes,
    comments,
    losses: [...found.losses, ...lossesOf(copy.document)].map((loss) => ({
      copyId: copy.id,
      ...loss,
    })),
    matchedBy: matchedBy(story.alignment),
    authors: authorsOf(changes, comments),
  }
}

function contextOf({
  sent,
  copy,
  newId,
  texts,
}: {
  readonly sent: SentNote
  readonly copy: { readonly id: string; readonly document: WordDocument }
  readonly newId: () => string
  readonly texts: readonly NoteText[]
}): CompareContext {
  const found: Found = {
    changes: [],
    losses: [],
    comments: [],
    quotes: new Map(),
    footnotes: [],
    generated: [],
    lines: 0,
  }
  const { body, header } = sent.note
  const byBlock = new Map<string, NoteText[]>()
  for (const text of texts) byBlock.set(text.blockId, [...(byBlock.get(text.blockId) ?? []), text])
  return {
    copyId: copy.id,
    newId,
    copy: copy.document,
    sent: sent.document,
    texts: new Map(texts.map((text) => [text.id, text] as const)),
    designations: findLanguage(header.language)?.designations.map(({ name }) => name) ?? [],
    frozen: frozenIds(body, texts, header.language),
    textsOfBlock: (blockId) => byBlock.get(blockId) ?? [],
    wordsOf: (parts) => parts.map(({ inlines }) => wordsOfUnits(inlines)).join('\n'),
    found,
  }
}

/** Quotations of the library, and texts with the invitation that closes an item note. */
function frozenIds(
  body: Note['body'],
  texts: readonly NoteText[],
  language: string,
): ReadonlySet<string> {
  const quoted = body.flatMap((block) =>
    block.kind === 'quotation' && (block.measureId ?? block.sourceId) !== null ? [block.id] : [],
  )
  const invitation = plainLine(findLanguage(language)?.documents.invitation ?? '')
  const isInviting = ({ inlines }: NoteText) =>
    invitation !== '' && plainLine(wordsOfUnits(inlines)).includes(invitation)
  return new Set([...quoted, ...texts.filter(isInviting).map(({ id }) => id)])
}

/** Footnotes are compared where both have one at the same place of a text. */
function addFootnoteChanges(context: CompareContext): void {
  const { sent, copy, texts, found } = context
  for (const { footnote, sentNoteId, copyNoteId } of found.footnotes) {
    const text = texts.get(footnote.id)
    const line = lineOfNote(sent, sentNoteId)
    if (text === undefined || line === null) continue
    const owned = { text, units: unitMapOf(text.inlines, line.before) }
    const other = lineOfNote(copy, copyNoteId)
    const sentLine: SentLine = { ...line, owned }
    if (other !== null) compareLines([sentLine], [other], context)
  }
}

function lineOfNote(document: WordDocument, id: string): Line | null {
  const pieces = piecesOfNote(document.notes[id]?.blocks ?? [])
  if (pieces.length === 0) return null
  const before = pieces
    .filter(({ change, text }) => change?.kind !== 'inserted' && text !== signs.paragraphEnd)
    .map(({ text }) => text)
    .join('')
  return { kind: 'line', ids: [], pieces, before, key: plainLine(before) }
}

function lossesOf({ losses }: WordDocument) {
  return losses.map(({ what, near, text }) => ({ what, near, text }))
}

function matchedBy({
  byIds,
  byText,
}: {
  readonly byIds: number
  readonly byText: number
}): ReviewCopy['matchedBy'] {
  if (byIds === 0) return 'text'
  return byText <= byIds / 2 ? 'ids' : 'both'
}

function authorsOf(
  changes: readonly ReviewChange[],
  comments: readonly ReviewComment[],
): readonly string[] {
  const names = [...changes, ...comments].map(({ author }) => author)
  return [...new Set(names)].filter((name) => name !== '')
}
