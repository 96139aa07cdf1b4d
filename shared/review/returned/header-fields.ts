import type { Header } from '../../note/header'
import { readReferenceLine } from '../../word/to-note/head/reference-line'
import { plainTypography } from './reading/signs'

/** What of a field of the header reads otherwise, as printed. */
export type FieldChange = {
  readonly name: keyof Header
  readonly before: string
  readonly after: string
}

type LineChange = { readonly before: string; readonly after: string }

/**
 * The fields whose words a printed line had, with what stands in their place: by what the line means
 * where that is printed otherwise than it is kept, as a date, else by its words, where what is round
 * them stays. Nothing if it is no field that changed.
 */
export function fieldChanges(change: LineChange, header: Header): readonly FieldChange[] {
  const meant = meantChanges(change, header)
  if (meant.length > 0) return meant
  const worded = wordedChange(change, header)
  return worded === null ? [] : [worded]
}

function meantChanges({ before, after }: LineChange, header: Header): readonly FieldChange[] {
  const [one, other] = [readReferenceLine(plain(before)), readReferenceLine(plain(after))]
  if (one?.kind === 'place' && other?.kind === 'place') {
    if (one.date !== header.date || other.date === null) return []
    const date = { name: 'date' as const, before: dateIn(before), after: dateIn(after) }
    const place = { name: 'place' as const, before: header.place, after: other.place }
    return [
      ...(one.place === other.place ? [] : [place]),
      ...(one.date === other.date ? [] : [date]),
    ]
  }
  if (one?.kind === 'originalLanguage' && other?.kind === 'originalLanguage')
    return one.code === other.code
      ? []
      : [{ name: 'originalLanguage', before: header.originalLanguage, after: other.code }]
  return one?.kind === 'number' && other?.kind === 'number' ? numberChanges(one, other, header) : []
}

type PrintedNumber = { readonly number: string | null; readonly suffixes: readonly string[] }

function numberChanges(
  one: PrintedNumber,
  other: PrintedNumber,
  header: Header,
): readonly FieldChange[] {
  const { suffixes } = header
  const isOther = one.number !== other.number && other.number !== null
  const number = { name: 'number' as const, before: header.number ?? '', after: other.number ?? '' }
  const isEven = other.suffixes.length === suffixes.length
  const changed = isEven
    ? suffixes.map((before, index) => [before, other.suffixes[index] ?? ''] as const)
    : [[suffixes.join(', '), other.suffixes.join(', ')] as const]
  return [
    ...(isOther ? [number] : []),
    ...changed
      .filter(([before, after]) => before !== after)
      .map(([before, after]) => ({ name: 'suffixes' as const, before, after })),
  ]
}

function wordedChange({ before, after }: LineChange, header: Header): FieldChange | null {
  const [line, other] = [plain(before), plain(after)]
  const fields = fieldsOf(header).flatMap(({ name, value }) =>
    valuesOf(value).map((words) => ({ name, words })),
  )
  const longestFirst = fields.toSorted((one, two) => two.words.length - one.words.length)
  for (const { name, words } of longestFirst) {
    const at = line.indexOf(plain(words))
    if (at < 0 || words.length < 3) continue
    const head = line.slice(0, at)
    const tail = line.slice(at + words.length)
    const isRound = other.startsWith(head) && other.endsWith(tail)
    if (!isRound || other.length < head.length + tail.length) continue
    const value = after.slice(head.length, after.length - tail.length).trim()
    if (value !== words) return { name, before: words, after: value }
  }
  return null
}

function fieldsOf(header: Header) {
  const { date: _date, language: _language, originalLanguage: _original, ...worded } = header
  const names: readonly (keyof typeof worded)[] = [
    'number',
    'suffixes',
    'place',
    'interinstitutionalFile',
    'marking',
    'codes',
    'type',
    'from',
    'meetingDate',
    'dateOfReceipt',
    'to',
    'subject',
    'previousDocuments',
    'commissionDocuments',
    'initials',
    'unit',
  ]
  return names.map((name) => ({ name, value: worded[name] }))
}

function valuesOf(value: Header[keyof Header]): readonly string[] {
  if (value === null) return []
  return typeof value === 'string' ? [value] : value
}

/** From the day on; an issue date in brackets goes. */
function dateIn(line: string): string {
  const words = /\d.*$/.exec(line.replaceAll('\u00a0', ' '))?.[0] ?? ''
  return words.replace(/ ?\(\d{1,2}\.\d{1,2}\.?\)$/, '').trim()
}

/** As long as the text, so that places in it are places in the text. */
function plain(text: string): string {
  return plainTypography(text).replaceAll('\n', ' ')
}
