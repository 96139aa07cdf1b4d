import { speakers } from './speakers'

/** Codes that are words too: typed small inside a line, they are the word. */
export const wordCodes: ReadonlySet<string> = new Set(
  'at be de el es is it li lu no se si com fra as'.split(' '),
)

const names = speakers
  .flatMap(({ code, aliases }) => [code, ...aliases].map((name) => ({ code, name })))
  .toSorted((one, other) => other.name.length - one.name.length)

const separator = /^\s*(?:[,/+&]|(?:and|et)(?=\s))?\s*/i
const article = /^(?:the|la|le|l')\s*(?=\p{L})/iu

export type SpeakersRead = { readonly codes: readonly string[]; readonly rest: string }

/**
 * The speakers that a text begins with, each once, and what follows them. A colon ends them. Small
 * letters will do, but only the first of a line may be a word of the language: `at supports` is
 * Austria, and `DE, it wants` is Germany alone. `no` is never Norway.
 */
export function parseSpeakers(text: string, { isLine }: { isLine: boolean }): SpeakersRead {
  const codes: string[] = []
  let rest = text.trimStart()
  for (;;) {
    const between = codes.length === 0 ? '' : (separator.exec(rest)?.[0] ?? '')
    if (codes.length > 0 && between === '') break
    const candidate = rest.slice(between.length).replace(article, '')
    const found = speakerAt(candidate, isLine && codes.length === 0)
    if (found === undefined) break
    if (!codes.includes(found.code)) codes.push(found.code)
    rest = candidate.slice(found.length)
    if (rest.startsWith(':')) break
  }
  return { codes, rest: codes.length === 0 ? text : rest.replace(/^\s*[:,]?\s*/, '') }
}

function speakerAt(text: string, isFirst: boolean) {
  for (const { code, name } of names) {
    const typed = text.slice(0, name.length)
    if (typed.toLowerCase() !== name.toLowerCase()) continue
    if (/^[\p{L}\p{N}'-]/u.test(text.slice(name.length))) continue
    if (mayBeWord(typed, isFirst)) continue
    return { code, length: name.length }
  }
  return undefined
}

function mayBeWord(typed: string, isFirst: boolean): boolean {
  if (!wordCodes.has(typed.toLowerCase()) || typed === typed.toUpperCase()) return false
  return !isFirst || typed.toLowerCase() === 'no'
}
