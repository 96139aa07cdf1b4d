import { memberStateCodes } from '../replies/speakers'

/** A list of delegations in a text, as offsets, and how it is to read. */
export type DelegationList = {
  readonly start: number
  readonly end: number
  readonly written: string
}

const code = '\\p{Lu}{2}'
const separator =
  '(?:[ \\t\\u00a0]*[,;/][ \\t\\u00a0]*|[ \\t\\u00a0]+(?:and|et|und)[ \\t\\u00a0]+|[ \\t\\u00a0]+)'
const letter = '[\\p{L}\\p{N}]'
const list = `${code}(?:${separator}${code})*`
const except =
  '(?:[Aa]ll|[Tt]ous|[Tt]outes|[Aa]lle)[ \\u00a0]+(?:except|but|sauf|außer)(?:[ \\u00a0]+(?:for|pour))?[ \\u00a0]+'
const pattern = new RegExp(
  `(?<!${letter})(?<except>${except})?(?<codes>${list})(?!${letter})`,
  'gu',
)

/**
 * The list of delegations that meets a stretch of a text, in protocol order and each once: `SE, DE,
 * AT` becomes `DE, AT, SE`. `all except HU, PL` becomes the list of all others. Its commas and a
 * last "and" stay as they were typed.
 *
 * @param from offsets of the stretch, the same twice for a cursor
 * @returns null where no list of Member States meets it
 */
export function findDelegationList(text: string, from: number, to: number): DelegationList | null {
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (end < from || start > to) continue
    const written = rewrite(match.groups?.['codes'] ?? '', match.groups?.['except'] !== undefined)
    if (written !== null) return { start, end, written }
  }
  return null
}

function rewrite(codes: string, isExcept: boolean): string | null {
  const written = codes.match(/\p{Lu}{2}/gu) ?? []
  const known = written.map(euCodeOf).filter((one) => memberStateCodes.includes(one))
  if (known.length !== written.length || known.length === 0) return null
  if (!isExcept && known.length < 2) return null
  const ordered = memberStateCodes.filter((one) => known.includes(one) !== isExcept)
  const last = /[ \u00a0]+(and|et|und)[ \u00a0]+\p{L}{2}$/u.exec(codes)?.[1]
  const comma = /[,;/]/.exec(codes)?.[0] ?? ','
  const between = comma === '/' ? '/' : `${comma} `
  if (last === undefined || ordered.length < 2) return ordered.join(between)
  return `${ordered.slice(0, -1).join(between)} ${last} ${ordered.at(-1)}`
}

/** Greece is often written by the code of others. */
function euCodeOf(code: string): string {
  return code === 'GR' ? 'EL' : code
}
