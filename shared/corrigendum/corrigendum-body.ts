import type { Language } from '../language/language'
import { languageOf } from '../language/language-of'
import { annexLabelOf } from '../note/annexes/body-parts'
import type { Block } from '../note/block'
import type { TextInline } from '../note/inline'
import type { Note } from '../note/note'
import { type Correction, correctionsOf } from './corrections'

/**
 * The text of a corrigendum after its opening sentence: for each correction its place, then
 * "for: ..." and "read: ..." in the note's language. One empty paragraph where nothing differs.
 *
 * @param frozen the document as it was issued
 * @param newId gives an id for each paragraph
 */
export function corrigendumBody(frozen: Note, now: Note, newId: () => string): readonly Block[] {
  const language = languageOf(frozen.header.language)
  const corrections = correctionsOf(frozen, now)
  if (corrections.length === 0) return [paragraph(newId(), [])]
  return corrections.flatMap((correction) => [
    paragraph(newId(), [plain(placeWords(correction, language), 'bold')]),
    ...linesOf(correction, language).map((line) => paragraph(newId(), line)),
  ])
}

function linesOf({ before, after }: Correction, language: Language): readonly TextInline[][] {
  const words = language.corrigendum
  const line = (word: string, text: string) => [
    plain(`${word} `, 'italic'),
    plain(quoted(text, language)),
  ]
  if (before === '') return [line(words.add, after)]
  if (after === '') return [line(words.remove, before)]
  return [line(words.for, before), line(words.read, after)]
}

function placeWords({ at, before }: Correction, language: Language): string {
  const { corrigendum, header } = language
  if (at.kind === 'header')
    return capital(`${corrigendum.firstPage}, ${fieldName(at.field, header)}`)
  const section = at.section === null ? null : corrigendum.section.replace('{number}', at.section)
  const part =
    at.ordinal === 0
      ? section === null && at.kind !== 'annex'
        ? corrigendum.start
        : (corrigendum.parts['heading'] ?? '')
      : (corrigendum.parts[at.kind] ?? '').replace('{number}', String(at.ordinal))
  const annex = at.annex === null ? null : annexLabelOf(at.annex, language)
  const place = [annex, section, part].filter((words) => words !== null).join(', ')
  return capital(before === '' ? corrigendum.after.replace('{place}', place) : place)
}

/** The field as its line on the page begins; its own name where it has no such line. */
function fieldName(field: string, words: Language['header']): string {
  const names: Readonly<Record<string, string>> = {
    from: words.from,
    to: words.to,
    subject: words.subject,
    previousDocuments: words.previousDocument,
    commissionDocuments: words.commissionDocument,
    interinstitutionalFile: words.interinstitutionalFile,
  }
  return (names[field] ?? field).replace(/\s*:$/, '')
}

function quoted(text: string, { quotes }: Language): string {
  return `${quotes.open}${text}${quotes.close}`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

function plain(text: string, ...marks: TextInline['marks']): TextInline {
  return { kind: 'text', text, marks }
}

function paragraph(id: string, content: readonly TextInline[]): Block {
  return { id, kind: 'paragraph', language: null, content }
}
