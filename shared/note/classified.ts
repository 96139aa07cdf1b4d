/** A name of an EU classification found in a text. */
export type ClassifiedMarking = {
  readonly name: string
  /** True where it marks the text: a line of its own, not a mention inside a sentence. */
  readonly standsAlone: boolean
}

/** Full and short names, longest first so that the whole name is found. @see Decision 2013/488/EU */
const names = [
  'TRÈS SECRET UE/EU TOP SECRET',
  'CONFIDENTIEL UE/EU CONFIDENTIAL',
  'RESTREINT UE/EU RESTRICTED',
  'SECRET UE/EU SECRET',
  'TRÈS SECRET UE',
  'EU TOP SECRET',
  'CONFIDENTIEL UE',
  'EU CONFIDENTIAL',
  'RESTREINT UE',
  'EU RESTRICTED',
  'SECRET UE',
  'EU SECRET',
  'TS-UE/EU-TS',
  'C-UE/EU-C',
  'R-UE/EU-R',
  'S-UE/EU-S',
] as const

/**
 * Finds a marking of EU classified information, which may not lie on an ordinary laptop; null if
 * there is none. A marking on a line of its own is preferred to a mention: documents that are
 * public may name the classified annex of another one. Accents and double spaces do not matter,
 * capitals do: markings are always in capitals, "eu secret" in a sentence is none.
 */
export function findClassifiedMarking(text: string): ClassifiedMarking | null {
  // All names hold one of these, and most lines of a long document neither.
  if (!/UE|EU/.test(text)) return null
  const lines = text.split(/\r?\n/).map(fold)
  const alone = names.find((name) => lines.some((line) => strip(line) === fold(name)))
  if (alone !== undefined) return { name: alone, standsAlone: true }
  const mentioned = names.find((name) => lines.some((line) => holdsName(line, fold(name))))
  return mentioned === undefined ? null : { name: mentioned, standsAlone: false }
}

function fold(text: string): string {
  const spaced = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ')
  return spaced.replace(/ ?\/ ?/g, '/').trim()
}

/** Without the brackets, dashes and full stops that may stand around a marking. */
function strip(line: string): string {
  return /\p{L}(?:.*\p{L})?/su.exec(line)?.[0] ?? ''
}

function holdsName(line: string, name: string): boolean {
  const at = line.indexOf(name)
  if (at === -1) return false
  const around = `${line[at - 1] ?? ' '}${line[at + name.length] ?? ' '}`
  return !/[\p{L}\p{N}]/u.test(around)
}
