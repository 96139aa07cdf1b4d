import { emptyHeader, type Header } from '../../../note/header'
import type { WordBlock } from '../../word-document'
import { createHeadDraft, type HeadDraft, readHeadRow } from './head-draft'
import { headRowsOf } from './head-lines'
import { readPlainHead } from './read-plain-head'

export type ReadHead = {
  /** Null where the document has no first page of the Council's kind. */
  readonly header: Header | null
  /** It is a paper of one's own, which says less. */
  readonly isPlain: boolean
  /** Two small letters of the labels; null where there are none. */
  readonly languageCode: string | null
  /** What stands below the first page, and lines on it that were not understood. */
  readonly blocks: readonly WordBlock[]
  /** Words in tables of the first page that were read as no field. */
  readonly unread: readonly string[]
}

/** A first page is not longer. */
const mostBlocks = 60
/** Lines that may stand between others without being understood. */
const mostUnknown = 3

/**
 * The fields of the first page, as output prints them, as other programs lay them out, or as plain
 * lines. What looks like one but has too few of them stays in the text.
 */
export function readHead(blocks: readonly WordBlock[]): ReadHead {
  const plain = readPlainHead(blocks)
  if (plain !== null) return { ...plain, isPlain: true, languageCode: null, unread: [] }
  const draft = createHeadDraft()
  const kept: WordBlock[] = []
  let end = 0
  let unknown: WordBlock[] = []
  let unread: readonly string[] = []
  for (const [at, block] of blocks.slice(0, mostBlocks).entries()) {
    const before = snapshotOf(draft)
    const rows = headRowsOf(block).map((row) => readHeadRow(row, draft))
    const all = rows.reduce((sum, row) => sum + row.all, 0)
    const read = rows.reduce((sum, row) => sum + row.read, 0)
    if (all === 0) {
      // A line of ours that is empty yet.
      if (block.kind === 'paragraph' && block.ids.length > 0) unknown.push(block)
      continue
    }
    const isRead = block.kind === 'table' ? read * 2 >= all : read === all
    const isNew = draft.found.size > before.found.length || draft.header !== before.header
    const isHead = isRead && (!before.found.includes('subject') || hasRow(draft, before))
    if (isHead && !isNew) continue
    if (isHead) {
      kept.push(...unknown)
      unknown = []
      end = at + 1
      unread = [...unread, ...draft.unread]
      draft.unread.length = 0
    } else {
      restore(draft, before)
      unknown.push(block)
      if (unknown.length > mostUnknown || isLong(block) || isComplete(draft)) break
    }
  }
  if (!isFirstPage(draft))
    return { header: null, isPlain: false, languageCode: null, blocks, unread: [] }
  return {
    header: finished(draft),
    isPlain: false,
    languageCode: draft.languageCode,
    blocks: [...kept, ...blocks.slice(end)],
    unread: [...unread, ...unusedCodes(draft)],
  }
}

const rowFields: ReadonlySet<string> = new Set([
  'from',
  'to',
  'date',
  'meetingDate',
  'dateOfReceipt',
  'previousDocuments',
  'commissionDocuments',
])

type Snapshot = Pick<HeadDraft, 'header' | 'languageCode' | 'open'> & {
  readonly found: readonly string[]
  readonly codeCount: number
}

function snapshotOf({ header, languageCode, open, found, bareCodes }: HeadDraft): Snapshot {
  return { header, languageCode, open, found: [...found], codeCount: bareCodes.length }
}

function restore(draft: HeadDraft, before: Snapshot): void {
  draft.header = before.header
  draft.languageCode = before.languageCode
  draft.open = before.open
  draft.found.clear()
  for (const one of before.found) draft.found.add(one)
  draft.bareCodes.length = before.codeCount
  draft.unread.length = 0
}

function isLong(block: WordBlock): boolean {
  return headRowsOf(block).some((row) => {
    const lines = row.kind === 'paragraph' ? row.lines : row.cells.flat()
    return lines.some(({ text }) => text.length > 250)
  })
}

/** Below the subject there are other rows at most. */
function hasRow({ found }: HeadDraft, before: Snapshot): boolean {
  return [...found].some((one) => rowFields.has(one) && !before.found.includes(one))
}

/** The subject is the last row. */
function isComplete({ found }: HeadDraft): boolean {
  return found.has('subject')
}

/** A sender, an addressee and a subject make one, as does a number with a type. */
function isFirstPage({ found }: HeadDraft): boolean {
  const rows = ['from', 'to', 'subject'].filter((field) => found.has(field)).length
  if (rows >= 2) return true
  const others = ['type', 'originalLanguage', 'codes', 'marking'].filter((one) => found.has(one))
  return found.has('number') && rows + others.length > 0
}

/** Codes without numbers are those of a working paper; elsewhere they are any words. */
function isPaper({ header }: HeadDraft): boolean {
  return /^WK/.test(header.number ?? '') || /WORKING PAPER|MEETING DOCUMENT/i.test(header.type)
}

function unusedCodes(draft: HeadDraft): readonly string[] {
  return isPaper(draft) ? [] : draft.bareCodes
}

function finished(draft: HeadDraft): Header {
  const { header, bareCodes } = draft
  return {
    ...header,
    place: header.place === '' ? emptyHeader.place : header.place,
    type: header.type === '' ? emptyHeader.type : header.type,
    codes: [...header.codes, ...(isPaper(draft) ? bareCodes : [])],
  }
}
