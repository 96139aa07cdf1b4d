import type { Language } from '@shared/language/language'
import { printedDocumentNumber } from '@shared/note/document-number'
import type { Header } from '@shared/note/header'
import { documentTypeOf } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'

/** One text of the header as printed. */
export function printedLine(text: string, language: Language, profile: TypographyProfile): string {
  return typeset([cleanText(text)], language, profile).join('')
}

/** `14871/1/24 REV 1`, or the place where the General Secretariat will put the number. */
export function printedNumber(header: Header, language: Language): string {
  const { number, suffixes } = header
  const { isWorkingPaper } = documentTypeOf(header)
  const printed =
    number === null
      ? [language.header.places.number, ...suffixes].join(' ')
      : printedDocumentNumber(number, suffixes, isWorkingPaper)
  return cleanText(printed).replaceAll(' ', '\u00a0')
}

/** `MIGR 390`; a working paper names the code alone. */
export function printedCodes(header: Header): readonly string[] {
  const { isWorkingPaper } = documentTypeOf(header)
  return header.codes
    .map((code) => (isWorkingPaper ? code.replace(/ \d+$/, '') : code))
    .map((code) => cleanText(code).replaceAll(' ', '\u00a0'))
}

/** `Brussels, 19 November 2024`; without a date the place alone. */
export function dateLine(
  { place, date }: Header,
  language: Language,
  profile: TypographyProfile,
): string {
  if (date === null) return cleanText(place)
  const [year = '', month = '', day = ''] = date.split('-')
  const dayNumber = Number(day)
  return printedLine(
    language.dateLine
      .replace('{place}', () => place)
      .replace('{day}', dayNumber === 1 ? language.firstDay : String(dayNumber))
      .replace('{month}', language.months[Number(month) - 1] ?? month)
      .replace('{year}', year),
    language,
    profile,
  )
}

/** A draft lacks something that only the General Secretariat can give. */
export function isDraft(header: Header): boolean {
  const { number, initials, unit } = header
  if (documentTypeOf(header).isWorkingPaper) return number === null
  return number === null || initials === null || unit === null
}

/** `LIMITE`; empty where there is none. */
export function printedMarking({ marking }: Pick<Header, 'marking'>): string {
  return marking === 'none' ? '' : cleanText(marking)
}
