/** What a flag of a statistical office says of a value. */
export type FlagMeaning =
  | 'provisional'
  | 'estimated'
  | 'break'
  | 'definition'
  | 'unreliable'
  | 'confidential'

const meanings: Readonly<Record<string, FlagMeaning>> = {
  p: 'provisional',
  e: 'estimated',
  b: 'break',
  d: 'definition',
  u: 'unreliable',
  c: 'confidential',
}

/**
 * The meaning of a flag as Eurostat abbreviates it (`p`) or in full (`provisional`); null for one
 * that we do not know, which is then shown as the source gives it.
 */
export function flagMeaning(flag: string): FlagMeaning | null {
  const word = flag.trim().toLowerCase()
  return Object.values(meanings).find((meaning) => meaning === word) ?? meanings[word] ?? null
}
