import { emptyHeader, type Header } from '../../../note/header'
import type { HeadLine, HeadRow } from './head-lines'
import { findLabel, findTypeName, type RowField, readLabelled } from './head-words'
import { parseAnyDate, type ReferenceLine, readReferenceLine } from './reference-line'

/** What was read of a first page so far. */
export type HeadDraft = {
  header: Header
  /** Fields that were found, and `type`, `number` and such. */
  readonly found: Set<string>
  /** Of the labels; null as long as there is none. */
  languageCode: string | null
  readonly bareCodes: string[]
  /** The row that the next lines belong to. */
  open: RowField | 'file' | null
  /** Lines that were not understood. */
  readonly unread: string[]
}

/** Nothing read yet: of what the first page does not say, header and place are the usual ones. */
export function createHeadDraft(): HeadDraft {
  return {
    header: { ...emptyHeader, place: '', type: '' },
    found: new Set(),
    languageCode: null,
    bareCodes: [],
    open: null,
    unread: [],
  }
}

/**
 * Reads a row of the first page into the draft.
 *
 * @returns how many of its lines were understood, and how many there are
 */
export function readHeadRow(
  row: HeadRow,
  draft: HeadDraft,
): { readonly read: number; readonly all: number } {
  if (row.kind === 'paragraph') return readLines(row.lines, draft, false)
  const filled = row.cells.filter((cell) => cell.length > 0)
  const [first, ...rest] = filled
  const label = first?.length === 1 ? findLabel(first[0]?.text.replace(/:$/, '') ?? '') : undefined
  if (first !== undefined && label !== undefined && row.cells[0] === first) {
    draft.languageCode ??= label.languageCode
    const values = rest.flat().map(({ text }) => text)
    setRow(label.field, values, draft)
    draft.open = null
    return { read: values.length + 1, all: values.length + 1 }
  }
  return filled
    .map((cell) => readLines(cell, draft, true))
    .reduce((sum, one) => ({ read: sum.read + one.read, all: sum.all + one.all }), {
      read: 0,
      all: 0,
    })
}

function readLines(lines: readonly HeadLine[], draft: HeadDraft, isInTable: boolean) {
  const isRow = lines.some(({ text }) => readLabelled(text) !== null)
  const unread = lines.filter((line) => !readLine(line, draft, { isRow, isInTable }))
  draft.unread.push(...unread.map(({ text }) => text))
  if (draft.open !== 'file' && lines.length > 0 && !isOpenEmpty(draft)) draft.open = null
  return { read: lines.length - unread.length, all: lines.length }
}

/** A label without a value waits for the next paragraph. */
function isOpenEmpty({ open, header }: HeadDraft): boolean {
  if (open === null || open === 'file') return false
  const value = header[open]
  return value === null || value.length === 0
}

type Place = {
  /** Another line of its paragraph has a label. */
  readonly isRow: boolean
  readonly isInTable: boolean
}

function readLine(
  { text, style }: HeadLine,
  draft: HeadDraft,
  { isRow, isInTable }: Place,
): boolean {
  if (draft.open === 'file' && /^\d{4}\/\d{4}/.test(text)) {
    draft.header = { ...draft.header, interinstitutionalFile: text }
    draft.open = null
    return true
  }
  const labelled = readLabelled(text)
  if (labelled !== null) {
    draft.languageCode ??= labelled.label.languageCode
    setRow(labelled.label.field, labelled.value === '' ? [] : [labelled.value], draft)
    draft.open = labelled.label.field
    return true
  }
  const type = findTypeName(text) ?? (style === 'document type' ? text : undefined)
  if (type !== undefined) return readType(type, draft)
  if (draft.open !== null && draft.open !== 'file' && (isRow || isOpenEmpty(draft))) {
    setRow(draft.open, [text], draft)
    return true
  }
  const line = readReferenceLine(text)
  if (line === null) return false
  // Any abbreviation looks like a code.
  if (line.kind === 'bareCode' && !isInTable && !/^WK/.test(draft.header.number ?? '')) return false
  readReference(line, draft)
  return true
}

/** A working paper of another type says both: the last is its type. */
function readType(text: string, draft: HeadDraft): boolean {
  draft.header = { ...draft.header, type: text }
  draft.found.add('type')
  return true
}

function readReference(line: ReferenceLine, draft: HeadDraft): void {
  if (line.kind === 'fileLabel') draft.open = 'file'
  else if (line.kind === 'bareCode') draft.bareCodes.push(line.code)
  else if (line.kind !== 'noise') draft.found.add(line.kind)
  if (line.kind !== 'noise') draft.header = { ...draft.header, ...fieldsOf(line, draft.header) }
}

function fieldsOf(line: ReferenceLine, header: Header): Partial<Header> {
  switch (line.kind) {
    case 'place':
      return { place: line.place, date: line.date }
    case 'originalLanguage':
      return { originalLanguage: line.code }
    case 'number':
      return { number: line.number, suffixes: line.suffixes }
    case 'file':
      return { interinstitutionalFile: line.file }
    case 'marking':
      return { marking: line.marking }
    case 'codes':
      return { codes: [...header.codes, ...line.codes] }
    case 'noise':
    case 'fileLabel':
    case 'bareCode':
      return {}
  }
}

function setRow(field: RowField, values: readonly string[], draft: HeadDraft): void {
  draft.found.add(field)
  const { header } = draft
  if (field === 'previousDocuments' || field === 'commissionDocuments') {
    draft.header = { ...header, [field]: [...header[field], ...values] }
    return
  }
  const value = values.join(' ')
  if (field === 'date') {
    const date = parseAnyDate(value)
    if (date === null) draft.unread.push(value)
    else draft.header = { ...header, date }
    return
  }
  const before = header[field] ?? ''
  draft.header = { ...header, [field]: [before, value].filter((one) => one !== '').join(' ') }
}
