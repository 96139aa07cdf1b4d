import type { Evidence } from '@shared/contract/library'
import type { Text } from '@shared/text/text'

/** What `/` can narrow the library to, one's own notes, or the parts of this note. */
export const slashKinds = [
  'figure',
  'measure',
  'quotation',
  'source',
  'note',
  'question',
  'reference',
] as const
export type SlashKind = (typeof slashKinds)[number]

/** The kind of evidence that is searched; null for words of statistics and measures alike. */
/** The kinds that the library knows. */
type LibraryKind = Exclude<SlashKind, 'note' | 'reference'>

export const evidenceKindOf: Readonly<Record<LibraryKind, Evidence['kind'] | null>> = {
  figure: 'statistic',
  measure: 'measure',
  quotation: null,
  source: 'source',
  question: 'question',
}

/** Under which kind a piece of evidence is remembered as used. */
export function slashKindOf(evidence: Evidence): SlashKind {
  return evidence.kind === 'statistic' ? 'figure' : evidence.kind
}

export type KindQuery = { readonly kind: SlashKind | null; readonly words: string }

/**
 * Reads `measure digital` as the words `digital` among measures, by the interface's own word for the
 * kind or the English one. A kind counts once a space follows it.
 */
export function readKindQuery(query: string, text: Text): KindQuery {
  const [, first = '', words = ''] = /^(\S+)\s(.*)$/.exec(query) ?? []
  const word = first.toLowerCase()
  const kind = slashKinds.find(
    (one) => word === one || word === text(`insert.${one}`).toLowerCase(),
  )
  return kind === undefined ? { kind: null, words: query } : { kind, words }
}
