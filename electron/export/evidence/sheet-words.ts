import type { Fact, FactSource, Place } from '@shared/evidence/evidence-sheet'
import { type EvidenceWords, evidenceWordsOf } from '@shared/language/evidence-words'
import type { Language } from '@shared/language/language'
import { findLanguage } from '@shared/language/language-of'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { PrintedRun } from '../print/printed-note'
import { sheetStyles } from './sheet-look'
import { type CellLine, textRuns } from './sheet-table'

/** What all parts of a sheet are written with. */
export type SheetContext = {
  readonly words: EvidenceWords
  readonly language: Language
  /** Words of the note's language as they are printed. */
  readonly set: (text: string) => string
}

/** The words of a sheet in the language of its note. */
export function sheetContext(language: Language, profile: TypographyProfile): SheetContext {
  return {
    words: evidenceWordsOf(language),
    language,
    set: (text) => typeset([cleanText(text)], language, profile).join(''),
  }
}

/** A line of plain words, as they are printed already. */
export function line(text: string, style: string = sheetStyles.cell): CellLine {
  return { style, runs: textRuns(text) }
}

/** `p. 2, section 1`. */
export function placeLines(
  { page, parts }: Place,
  { words, set }: SheetContext,
): readonly CellLine[] {
  const named = page === null ? [] : [words.page.replace('{page}', String(page))]
  const all = [...named, ...parts].join(', ')
  return all === '' ? [] : [line(set(all))]
}

/** `2024-11-22` as tables write it, `22.11.2024`. */
export function shortDate(isoDate: string): string {
  return isoDate.split('-').toReversed().join('.')
}

/**
 * The source's own words in its own language, untouched but for what a file cannot hold; the values
 * of all facts that it states are marked.
 */
export function sentenceLine(facts: readonly [Fact, ...Fact[]], context: SheetContext): CellLine {
  const [{ sentence, source }] = facts
  const marks = facts.flatMap(({ mark }) => mark ?? []).toSorted((a, b) => a.start - b.start)
  let at = 0
  const runs = marks.flatMap(({ start, end }): readonly PrintedRun[] => {
    if (start < at) return []
    const before = sentence.slice(at, start)
    at = end
    return [...plain(before), ...plain(sentence.slice(start, end), 'bold', 'underline')]
  })
  return {
    style: sheetStyles.cell,
    runs: [...runs, ...plain(sentence.slice(at))],
    languageTag: foreignTag(source, context),
  }
}

function plain(words: string, ...marks: readonly ('bold' | 'underline')[]): readonly PrintedRun[] {
  const text = cleanText(words).replaceAll('\n', ' ')
  return text === '' ? [] : [{ kind: 'text', text, marks }]
}

/** Of words that are not in the language of the note. */
export function foreignTag(
  source: FactSource,
  { language }: Pick<SheetContext, 'language'>,
): string | null {
  if (source.language === language.code) return null
  return findLanguage(source.language)?.tag ?? null
}

/** Who counted, and how the document may be used where that is not for all. */
export function originLines(
  { provider, source }: Fact,
  { set, words }: SheetContext,
): readonly CellLine[] {
  // A provider that is not known names no document.
  const name = provider === words.noProvider ? `${provider}: ${source.name}` : provider
  return [line(set([name, ...markingOf(source)].join('\u00a0· ')))]
}

/** `14871/24 · LIMITE`. */
export function sourceLines(source: FactSource, { set }: SheetContext): readonly CellLine[] {
  return [line(set([source.name, ...markingOf(source)].join('\u00a0· ')))]
}

function markingOf({ marking }: FactSource): readonly string[] {
  return marking === 'none' ? [] : [marking]
}
