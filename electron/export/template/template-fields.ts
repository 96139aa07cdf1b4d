import type { Language } from '@shared/language/language'
import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { dateLine, printedCodes, printedMarking, printedNumber } from '../page/printed-header'
import type { TemplateFields } from './apply-template'

/** What a template's header and footer can print of a note: each field of its head by name. */
export function templateFields(
  { header }: Note,
  language: Language,
  profile: TypographyProfile,
): TemplateFields {
  const { places } = language.header
  const marking = printedMarking(header)
  return {
    marking,
    placeholders: {
      number: printedNumber(header, language),
      date: dateLine(header, language, profile),
      marking,
      type: cleanText(header.type),
      subject: cleanText(header.subject),
      from: cleanText(header.from),
      to: cleanText(header.to),
      place: cleanText(header.place),
      codes: printedCodes(header).join(', '),
      initials: cleanText(header.initials ?? places.initials),
      unit: cleanText(header.unit ?? places.unit),
      language: header.language.toUpperCase(),
    },
  }
}
