import type { Finding } from '@shared/contract/export'
import type { Language } from '@shared/language/language'
import type { Note } from '@shared/note/note'
import { exportText } from '@shared/text/en/export'
import type { PrintedNote, PrintedRun } from './print/printed-note'

/** What the author of a note should know about the printed file, header first. */
export function listFindings(
  note: Note,
  printed: PrintedNote,
  language: Language,
): readonly Finding[] {
  return [
    ...missingFields(note),
    ...places(note, language),
    ...designations(printed),
    ...(hasText(printed) ? [] : [finding('empty-note', 'warning', exportText.emptyNote)]),
  ]
}

function missingFields({ header }: Note): readonly Finding[] {
  const fields = ['type', 'date', 'from', 'to', 'subject'] as const
  return fields
    .filter((field) => (header[field] ?? '').trim() === '')
    .map((field) => finding('header-incomplete', 'warning', exportText.missingField[field]))
}

function places({ header }: Note, language: Language): readonly Finding[] {
  const names = (['number', 'initials', 'unit'] as const)
    .filter((field) => header[field] === null)
    .map((field) => language.header.places[field])
  if (names.length === 0) return []
  const words = { places: names.join(', '), draft: language.header.draft }
  return [finding('places', 'info', fill(exportText.places, words))]
}

function designations({ designations: plan }: PrintedNote): readonly Finding[] {
  return [
    ...plan.footnotes.map(({ name, mark, excerpt }) =>
      finding('designation', 'info', fill(exportText.designation, { name, mark, place: excerpt })),
    ),
    ...plan.inFootnotes.map(({ name, mark }) =>
      finding('designation', 'info', fill(exportText.designationInFootnote, { name, mark })),
    ),
    ...plan.typedByHand.map((name) =>
      finding('designation', 'warning', fill(exportText.designationByHand, { name })),
    ),
  ]
}

function hasText({ texts }: PrintedNote): boolean {
  return [...texts.values()].some(({ runs }) => runs.some(hasWords))
}

function hasWords(run: PrintedRun): boolean {
  return run.kind !== 'text' || run.text.trim() !== ''
}

function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place)
}

function finding(rule: string, severity: Finding['severity'], message: string): Finding {
  return { rule, severity, message }
}
