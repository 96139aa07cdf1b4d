import type { Header } from '../header'

/**
 * What a document is for. `council` is every document that others read under a number or might, and
 * whatever we do not know; all other kinds are papers of those who wrote them.
 */
export type DocumentKind =
  | 'council'
  | 'briefing'
  | 'steering-note'
  | 'speaking-note'
  | 'flash-report'

/** As printed in English and French. */
const kindsOfTypes: ReadonlyMap<string, DocumentKind> = new Map([
  ['BRIEFING', 'briefing'],
  ['BRIEFING NOTE', 'briefing'],
  ['NOTE DE BRIEFING', 'briefing'],
  ['STEERING NOTE', 'steering-note'],
  ['NOTE DE CADRAGE', 'steering-note'],
  ['SPEAKING NOTE', 'speaking-note'],
  ['SPEAKING POINTS', 'speaking-note'],
  ['ÉLÉMENTS DE LANGAGE', 'speaking-note'],
  ['FLASH REPORT', 'flash-report'],
  ['COMPTE RENDU FLASH', 'flash-report'],
])

/**
 * The kind of a document by its type as printed: the type is what the author sees and may change. A
 * number makes any document one of the Council.
 */
export function documentKindOf({ type, number }: Pick<Header, 'type' | 'number'>): DocumentKind {
  const isNumbered = number !== null && number.trim() !== ''
  if (isNumbered) return 'council'
  return kindsOfTypes.get(type.trim().replace(/\s+/g, ' ').toUpperCase()) ?? 'council'
}
