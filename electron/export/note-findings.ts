import type { Finding } from '@shared/contract/export'
import type { Language } from '@shared/language/language'
import { citationsOf } from '@shared/note/inlines/citations'
import type { Note } from '@shared/note/note'
import { referencesOf, targetsOf } from '@shared/note/references/references'
import type { Text, TextKey } from '@shared/text/text'
import type { PrintedNote, PrintedRun } from './print/printed-note'

type Values = Readonly<Record<string, string>>

/** A finding in no language yet. */
export type NoteFinding = Pick<Finding, 'rule' | 'severity'> & {
  readonly key: TextKey
  readonly values: Values
}

/** The finding with its sentence in the interface's language. */
export function sayFinding({ rule, severity, key, values }: NoteFinding, text: Text): Finding {
  return { rule, severity, message: text(key, values) }
}

/** What the author of a note should know about the printed file, header first. */
export function listFindings(
  note: Note,
  printed: PrintedNote,
  language: Language,
): readonly NoteFinding[] {
  return [
    ...missingFields(note),
    ...places(note, language),
    ...citations(note, language),
    ...references(note, language),
    ...chartsWithoutWords(note, printed),
    ...designations(printed),
    ...(hasText(printed) ? [] : [finding('empty-note', 'warning', 'finding.emptyNote')]),
  ]
}

function missingFields({ header }: Note): readonly NoteFinding[] {
  const fields = ['type', 'date', 'from', 'to', 'subject'] as const
  return fields
    .filter((field) => (header[field] ?? '').trim() === '')
    .map((field) => finding('header-incomplete', 'warning', `finding.missing.${field}`))
}

function places({ header }: Note, language: Language): readonly NoteFinding[] {
  const names = (['number', 'initials', 'unit'] as const)
    .filter((field) => header[field] === null)
    .map((field) => language.header.places[field])
  if (names.length === 0) return []
  const words = { places: names.join(', '), draft: language.header.draft }
  return [finding('places', 'info', 'finding.places', words)]
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
function chartsWithoutWords({ body }: Note, { texts }: PrintedNote): readonly NoteFinding[] {
  return body
    .filter((block) => block.kind === 'chart' && block.altText.trim() === '')
    .map((block) => {
      const runs = texts.get(block)?.runs ?? []
      const caption = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
      return finding('chart-alt-text', 'warning', 'finding.chartAltText', { caption })
    })
}

function designations({ designations: plan }: PrintedNote): readonly NoteFinding[] {
  return [
    ...plan.footnotes.map(({ name, mark, excerpt }) =>
      finding('designation', 'info', 'finding.designation', { name, mark, place: excerpt }),
    ),
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
