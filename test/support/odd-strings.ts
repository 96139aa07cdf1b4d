import type { Note } from '@shared/note/note'
import fc from 'fast-check'

/** Any UTF-16 unit: controls, halves of pairs and what XML forbids come as often as letters. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code)),
)

/** Strings that files have been broken by. */
export const oddString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit, minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '\u0000\u0001\u0008\u000b\u001f\u007f\u0085',
    '\ufffe\uffff\ufdd0',
    'half \ud800 and \udc00 other',
    '👩‍👩‍👧‍👦 🇪🇺 e\u0301\u0301\u0301',
    'مرحبا \u202eabc\u202c שלום 80 %',
    '\u2028\u2029\r\n\t\u00a0\u00ad\u200b\ufeff',
    ']]><w:p/>&amp;&#0;<!--',
    '=HYPERLINK("x") {PAGE} _x0041_',
    ' ',
  ),
)

/** Names of what is not written by people, or is one of few words. */
const fixed = new Set([
  'kind',
  'id',
  'schemaVersion',
  'savedAt',
  'date',
  'dateOfReceipt',
  'language',
  'originalLanguage',
  'marking',
  'template',
  'form',
  'style',
  'start',
  'role',
  'orientation',
  'sha256',
  'observationId',
  'targetId',
  'noteId',
  'sourceId',
  'measureId',
  'questionId',
  'marks',
  'shownAt',
])

/** The note with each string that a person may have typed in another state; the next one at a time. */
export function withStrings(note: Note, next: () => string): unknown {
  return replaced(note, '')

  function replaced(value: unknown, name: string): unknown {
    if (fixed.has(name)) return value
    if (typeof value === 'string') return next()
    if (Array.isArray(value)) return value.map((one) => replaced(one, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, key)]))
  }
}
