import { countWords } from '@shared/base/count-words'
import type { Finding } from '@shared/contract/export'
import type { Language } from '@shared/language/language'
import { annexLabelOf, bodyPartsOf } from '@shared/note/annexes/body-parts'
import type { Block } from '@shared/note/block'
import { citationsOf } from '@shared/note/inlines/citations'
import type { Note } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { referencesOf, targetsOf } from '@shared/note/references/references'
import { documentTypeOf } from '@shared/note/types/document-type'
import type { Text, TextKey } from '@shared/text/text'
import type { PrintedNote, PrintedRun } from './print/printed-note'

type Values = Readonly<Record<string, string>>

/** A finding in no language yet. */
export type NoteFinding = Pick<Finding, 'rule' | 'severity'> & {
  readonly key: TextKey
  readonly values: Values
  /** Values that have a name in each language. */
  readonly named?: Readonly<Record<string, TextKey>>
}

/** Of a note of which the disk did not keep all. */
export const bodyDamaged: NoteFinding = {
  rule: 'body-damaged',
  severity: 'error',
  key: 'finding.bodyDamaged',
  values: {},
}

/** The finding with its sentence in the interface's language. */
export function sayFinding(
  { rule, severity, key, values, named = {} }: NoteFinding,
  text: Text,
): Finding {
  const names = Object.entries(named).map(([name, nameKey]) => [name, text(nameKey)] as const)
  return { rule, severity, message: text(key, { ...values, ...Object.fromEntries(names) }) }
}

/**
 * What the author of a note should know about the printed file, header first.
 *
 * @param hasHead false for the text alone, which has no first page and no foot
 */
export function listFindings(
  note: Note,
  printed: PrintedNote,
  language: Language,
  hasHead = true,
): readonly NoteFinding[] {
  const kind = documentTypeOf(note.header).kind
  return [
    ...(hasHead ? missingFields(note) : []),
    ...(hasHead && kind === 'council' ? places(note, language) : []),
    ...(kind === 'flash-report' ? onePage(note) : []),
    ...citations(note, language),
    ...references(note, language),
    ...chartsWithoutWords(note, printed),
    ...images(note, printed),
    ...designations(note, printed, language),
    ...(hasText(printed) ? [] : [finding('empty-note', 'warning', 'finding.emptyNote')]),
  ]
}

function missingFields({ header }: Note): readonly NoteFinding[] {
  const { kind, rows } = documentTypeOf(header)
  const heads = kind === 'council' ? (['type', 'date', ...rows] as const) : plainFields
  return heads.flatMap((field) => {
    if (field === 'previousDocuments' || field === 'commissionDocuments') return []
    if ((header[field] ?? '').trim() !== '') return []
    return [finding('header-incomplete', 'warning', `finding.missing.${field}`)]
  })
}

/** The head of other papers leaves out who it is from or for. */
const plainFields = ['date', 'subject'] as const

function places({ header }: Note, language: Language): readonly NoteFinding[] {
  const { isWorkingPaper } = documentTypeOf(header)
  const names = (isWorkingPaper ? (['number'] as const) : givenFields)
    .filter((field) => header[field] === null)
    .map((field) => language.header.places[field])
  if (names.length === 0) return []
  const words = { places: names.join(', '), draft: language.header.draft }
  return [finding('places', 'info', 'finding.places', words)]
}

/** By the General Secretariat. */
const givenFields = ['number', 'initials', 'unit'] as const

/** About what stands on one page under its head. */
const wordsOnPage = 450

function onePage(note: Note): readonly NoteFinding[] {
  const words = countWords(plainTextOf(note))
  if (words <= wordsOnPage) return []
  const values = { words: String(words), most: String(wordsOnPage) }
  return [finding('one-page', 'warning', 'finding.onePage', values)]
}

function citations({ body }: Note, language: Language): readonly NoteFinding[] {
  const place = language.header.places.citedNumber
  const isToCome = citationsOf(body).some(({ shown }) => shown === place)
  return isToCome ? [finding('cited-number', 'warning', 'finding.citedNumber', { place })] : []
}

function references({ body }: Note, language: Language): readonly NoteFinding[] {
  const targets = targetsOf(body)
  const count = referencesOf(body).filter(({ targetId }) => !targets.has(targetId)).length
  const words = language.references.missing
  return count > 0 ? [finding('reference', 'warning', 'finding.reference', { words })] : []
}

/** Who does not see such a chart hears its caption only. */
function chartsWithoutWords({ body }: Note, printed: PrintedNote): readonly NoteFinding[] {
  return body
    .filter((block) => block.kind === 'chart' && block.altText.trim() === '')
    .map((block) => {
      const caption = captionOf(block, printed)
      return finding('chart-alt-text', 'warning', 'finding.chartAltText', { caption })
    })
}

function images({ body }: Note, printed: PrintedNote): readonly NoteFinding[] {
  return body.flatMap((block) => {
    if (block.kind !== 'image') return []
    const caption = captionOf(block, printed)
    const isUnnamed = !block.isDecorative && block.altText.trim() === ''
    return [
      ...(printed.images.has(block.sha256)
        ? []
        : [finding('image-missing', 'error', 'finding.imageMissing', { caption })]),
      ...(isUnnamed
        ? [finding('image-alt-text', 'warning', 'finding.imageAltText', { caption })]
        : []),
    ]
  })
}

function captionOf(block: Block, { texts }: PrintedNote): string {
  const runs = texts.get(block)?.runs ?? []
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}

function designations(
  { body }: Note,
  { designations: plan }: PrintedNote,
  language: Language,
): readonly NoteFinding[] {
  const parts = bodyPartsOf(body)
  return [
    ...plan.footnotes.map(({ name, mark, excerpt, text: { place } }) => {
      const values = { name, mark, place: excerpt }
      if (place === 0) return finding('designation', 'info', 'finding.designation', values)
      const annex = annexLabelOf(parts[place]?.number ?? '', language)
      const key = 'finding.designationInAnnex'
      return finding('designation', 'info', key, { ...values, annex })
    }),
    ...plan.inFootnotes.map(({ name, mark }) =>
      finding('designation', 'info', 'finding.designationInFootnote', { name, mark }),
    ),
    ...plan.typedByHand.map((name) =>
      finding('designation', 'warning', 'finding.designationByHand', { name }),
    ),
  ]
}

function hasText({ texts }: PrintedNote): boolean {
  return [...texts.values()].some(({ runs }) => runs.some(hasWords))
}

function hasWords(run: PrintedRun): boolean {
  return run.kind !== 'text' || run.text.trim() !== ''
}

function finding(
  rule: string,
  severity: Finding['severity'],
  key: TextKey,
  values: Values = {},
): NoteFinding {
  return { rule, severity, key, values }
}
