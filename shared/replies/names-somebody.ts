import { wordCodes } from './parse-speakers'
import { speakers } from './speakers'

const delegations = speakers.filter(({ kind }) => kind === 'memberState' || kind === 'associate')

/** Names and adjectives, in any form that begins with them: `German`, `Germans`, `allemande`. */
const names = delegations.flatMap(({ aliases, adjectives }) => [...aliases, ...adjectives])
const nameStart = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.toLowerCase()).join('|')})`,
  'u',
)
const codes: ReadonlySet<string> = new Set(delegations.map(({ code }) => code))

const counted =
  /(?:\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt))\S*\s+(?:\S+\s+){0,3}(?:MS\b|member states?|delegations?|countries|capitals|others|états membres|délégations?|pays)/iu

/** Whether words tell which delegation said something, or how many did: no outcome may. */
export function namesOrCounts(words: string): boolean {
  return (
    nameStart.test(words.toLowerCase()) ||
    words.split(/[^\p{L}]+/u).some(isCode) ||
    counted.test(words)
  )
}

function isCode(word: string): boolean {
  if (!codes.has(word.toUpperCase())) return false
  return word === word.toUpperCase() || !wordCodes.has(word.toLowerCase())
}
