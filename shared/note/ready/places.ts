import type { Text } from '../../text/text'
import type { NoteComment } from '../comments/note-comment'
import { findOpenPlace } from '../lines/open-place'
import type { Note } from '../note'
import { excerptOf } from '../roles/not-to-be-said'
import { documentTypeOf, type HeadRow } from '../types/document-type'
import { type Bracketed, findBracketed } from './bracketed'
import { passageOf, passageOfWords, type ReadyLine } from './passage'
import type { ReadyItem } from './ready-item'

const plain = { isOpen: true, severity: 'warning', observationIds: [], figure: null } as const

/**
 * Points to be confirmed and other words in square brackets, those of the header first; a quotation
 * has the author's own.
 */
export function wordItems(
  { header }: Pick<Note, 'header'>,
  lines: readonly ReadyLine[],
  text: Text,
): readonly ReadyItem[] {
  const ofHeader = writtenFields.flatMap((field) => {
    const at = { place: { kind: 'header' as const, field }, passage: null }
    return [header[field]].flat().flatMap((words, index): readonly ReadyItem[] => {
      const id = `brackets ${field} ${index}`
      const open = words === null ? null : findOpenPlace(words)
      const found = findBracketed(words ?? '').map((one) => ({
        ...bracketItem(one, text),
        ...at,
        id: `${id} ${one.start}`,
      }))
      if (open === null) return found
      const message = text('check.openPlace')
      return [{ ...plain, ...at, id, group: 'openPoints', message, excerpt: open }, ...found]
    })
  })
  const ofLines = lines
    .filter(({ block }) => block.kind !== 'quotation')
    .flatMap((line) =>
      findBracketed(line.words).map((found) => ({
        ...bracketItem(found, text),
        id: `brackets ${line.partId} ${found.start}`,
        place: { kind: 'words' as const, partId: line.partId, words: found.words },
        passage: passageOf(line, found),
      })),
    )
  return [...ofHeader, ...ofLines]
}

/** Fields whose words one writes, in the order of the first page. */
const writtenFields = [
  'place',
  'number',
  'interinstitutionalFile',
  'codes',
  'type',
  'from',
  'meetingDate',
  'dateOfReceipt',
  'to',
  'previousDocuments',
  'commissionDocuments',
  'subject',
  'initials',
  'unit',
] as const satisfies readonly (keyof Note['header'])[]

function bracketItem({ words, meaning }: Bracketed, text: Text) {
  const group = meaning.kind === 'toConfirm' ? ('openPoints' as const) : ('brackets' as const)
  return { ...plain, group, message: meaningWords(meaning, text), excerpt: words }
}

function meaningWords(meaning: Bracketed['meaning'], text: Text): string {
  if (meaning.kind === 'brackets') return text('ready.brackets')
  const { who, by } = meaning
  if (who === '' && by === '') return text('ready.toConfirm')
  if (by === '') return text('ready.toConfirmWith', { who })
  return who === '' ? text('ready.toConfirmBy', { by }) : text('ready.toConfirmWithBy', { who, by })
}

/** The comments that are not resolved, in the order of the text. */
export function commentItems(
  { comments = [] }: Note,
  lines: readonly ReadyLine[],
  text: Text,
): readonly ReadyItem[] {
  const lineOf = new Map(lines.map((line) => [line.partId, line]))
  return comments
    .filter(({ resolved }) => resolved === null)
    .map((comment) => ({
      ...plain,
      id: `comment ${comment.id}`,
      group: 'comments',
      message: commentWords(comment, text),
      excerpt: excerptOf(comment.quote),
      place: { kind: 'comment', id: comment.id },
      passage: passageOfWords(lineOf, comment.ranges[0]?.in ?? '', comment.quote),
    }))
}

function commentWords({ author, text: said }: NoteComment, text: Text): string {
  return author === '' ? said : text('ready.comment', { author, said })
}

/** What the first page cannot do without, and what the General Secretariat gives later on. */
export function headerItems({ header }: Note, text: Text): readonly ReadyItem[] {
  const { kind, rows, isWorkingPaper } = documentTypeOf(header)
  const isCouncil = kind === 'council'
  const needed = isCouncil
    ? (['type', 'date', ...rows.filter(isNeeded), 'codes'] as const)
    : (['date', 'subject'] as const)
  const givenFields = isWorkingPaper ? laterFields.slice(0, 1) : laterFields
  const nameOf = (field: NeededField) => text(`version.field.${field}`)
  const item = (field: NeededField, isLater: boolean, message: string): ReadyItem => ({
    id: `empty ${field}`,
    group: 'header',
    isOpen: !isLater,
    severity: isLater ? 'info' : 'warning',
    message,
    excerpt: '',
    place: { kind: 'header', field },
    passage: null,
    observationIds: [],
    figure: null,
  })
  const later = (isCouncil ? givenFields : []).filter((field) => isEmpty(header[field]))
  const [firstLater] = later
  const fields = later.map((field) => nameOf(field).toLocaleLowerCase(text.language)).join(', ')
  return [
    ...needed
      .filter((field) => isEmpty(header[field]))
      .map((field) => item(field, false, text('ready.headerEmpty', { field: nameOf(field) }))),
    ...(firstLater === undefined
      ? []
      : [item(firstLater, true, text('ready.headerLater', { fields }))]),
  ]
}

/** Most documents have none before them. */
type EarlierDocuments = 'previousDocuments' | 'commissionDocuments'
type NeededRow = Exclude<HeadRow, EarlierDocuments>

function isNeeded(row: HeadRow): row is NeededRow {
  return row !== 'previousDocuments' && row !== 'commissionDocuments'
}

const laterFields = ['number', 'initials', 'unit'] as const
type NeededField = 'type' | 'date' | 'codes' | NeededRow | (typeof laterFields)[number]

function isEmpty(value: string | readonly string[] | null): boolean {
  return value === null || value.length === 0 || (typeof value === 'string' && value.trim() === '')
}
