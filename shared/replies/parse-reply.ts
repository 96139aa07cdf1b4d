import { parseSpeakers } from './parse-speakers'
import { leadWords, type PhraseKind, positionPhrases } from './position-phrases'
import type { Position, Reply } from './reply'

const lead = new RegExp(`^(?:(?:${leadWords.join('|')})\\s+)+`, 'i')
const between = /^(?:[\s,;.]|(?:but|and|mais|et)\s)+/i
/** Where a part of a line ends: at a comma, a full stop, at `but`, or where it begins with `and`. */
const partEnd = /[,;]|\.(?=\s|$)|(?:^|\s)(?=(?:but|mais)\s)|^(?=(?:and|et)\s)/i

/**
 * Reads a line as it is typed in a meeting: `DE supports, wants EURA first`. What it does not know
 * as a position is a remark; it never guesses one from the middle of a sentence.
 */
export function parseReply(line: string): Reply {
  const { codes, rest } = parseSpeakers(withPlainSpaces(line), { isLine: true })
  const positions: Position[] = []
  const remarks: string[] = []
  let left = rest
  for (;;) {
    left = left.replace(between, '')
    if (left === '') break
    const part = partAt(left)
    if (part.position !== null) positions.push(part.position)
    if (part.remark !== '') remarks.push(part.remark)
    left = part.rest
  }
  return { speakers: codes, positions, remark: remarks.join(', ') }
}

type Part = {
  readonly position: Position | null
  readonly remark: string
  readonly rest: string
}

function partAt(text: string): Part {
  const found = findPhrase(text)
  const [own, rest] = cutPart(text)
  const remark: Part = { position: null, remark: own, rest }
  if (found === undefined) return remark
  const { kind, words, after } = found
  switch (kind) {
    case 'joined': {
      const { codes, rest } = parseSpeakers(after, { isLine: false })
      // `as FR` is to join it, `as FR said` is not.
      const isSaying = /^(?:as|like|comme)$/.test(words) && /^\p{L}/u.test(rest)
      return codes.length === 0 || isSaying
        ? remark
        : { position: { kind, codes }, remark: '', rest }
    }
    case 'supportsIf': {
      const [condition, rest] = cutPart(after)
      return condition === '' ? remark : { position: { kind, condition }, remark: '', rest }
    }
    case 'supports':
      return supportAt(after)
    default: {
      const [remark, rest] = cutPart(after)
      return { position: { kind }, remark, rest }
    }
  }
}

/** `supports FR` is to join it, `supports with visas` a condition, `supports with SR` is not. */
function supportAt(after: string): Part {
  const [own, rest] = cutPart(after)
  const { codes, rest: more } = parseSpeakers(own, { isLine: false })
  if (codes.length > 0 && more === '')
    return { position: { kind: 'joined', codes }, remark: '', rest }
  const condition = own.replace(/^(?:with|avec)\s+/i, '')
  if (condition === own) return { position: { kind: 'supports' }, remark: own, rest }
  if (findPhrase(condition) !== undefined)
    return { position: { kind: 'supports' }, remark: '', rest: `${condition}${rest}` }
  return { position: { kind: 'supportsIf', condition }, remark: '', rest }
}

type FoundPhrase = { readonly kind: PhraseKind; readonly words: string; readonly after: string }

/** The longest phrase that a text begins with, words that change nothing left out. */
function findPhrase(text: string): FoundPhrase | undefined {
  return phraseAt(text) ?? phraseAt(text.replace(lead, ''))
}

function phraseAt(text: string): FoundPhrase | undefined {
  const small = text.toLowerCase()
  for (const { kind, words, isAlone } of positionPhrases) {
    if (!small.startsWith(words)) continue
    const after = text.slice(words.length)
    const ends = isAlone ? /^\s*(?:$|[,;.])/ : /^(?:$|[^\p{L}\p{N}'-])/u
    if (ends.test(after)) return { kind, words, after: after.trimStart() }
  }
  return undefined
}

/** The part that a text begins with, and the rest from where it ends. */
function cutPart(text: string): readonly [string, string] {
  const end = partEnd.exec(text)
  if (end === null) return [text.trim(), '']
  return [text.slice(0, end.index).trim(), text.slice(end.index)]
}

function withPlainSpaces(line: string): string {
  return line.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
}
