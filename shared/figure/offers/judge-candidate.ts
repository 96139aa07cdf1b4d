import type { Observation } from '../../library/observation'
import type { OfferDoubt, OfferReason } from './figure-offer'
import type { FoundNumber } from './find-numbers'
import { namedWords, namingWords, type PlacedWord, placesOfName, wordsOf } from './words-of'

/** What stands round a number. */
export type NumberContext = {
  /** Its sentence as it reads, and what else its table says of it. */
  readonly text: string
  readonly words: readonly PlacedWord[]
  /** Of the number, in `text`. */
  readonly at: number
}

export type Judgement = {
  readonly score: number
  readonly reasons: readonly OfferReason[]
  readonly doubts: readonly OfferDoubt[]
}

/**
 * What stands round a number.
 *
 * @param text its sentence first, then what else says what it is about
 * @param at of the number in it, in UTF-16 units
 */
export function contextOf(text: string, at: number): NumberContext {
  return { text, words: wordsOf(text), at }
}

/** How well a value of the library fits where a number of the same value stands. */
export function judgeCandidate(
  observation: Observation,
  number: FoundNumber,
  context: NumberContext,
): Judgement {
  const found = [
    judgeSentence(observation, context),
    judgeDimensions(observation, context),
    judgePeriod(observation, context),
    judgeName(observation.provider, 'provider', context),
    judgeName(observation.geography, 'geography', context),
    judgeIndicator(observation, context),
    judgeQualifier(observation, number),
  ]
  return {
    score: found.reduce((sum, { score }) => sum + score, 0),
    reasons: found.flatMap(({ reasons }) => reasons),
    doubts: found.flatMap(({ doubts }) => doubts),
  }
}

const nothing: Judgement = { score: 0, reasons: [], doubts: [] }
const because = (reason: OfferReason, score: number): Judgement => ({
  score,
  reasons: [reason],
  doubts: [],
})
const against = (doubt: OfferDoubt, score: number): Judgement => ({
  score,
  reasons: [],
  doubts: [doubt],
})

/** So much of the words of the source's sentence must stand here too. */
const sameSentence = 0.6

function judgeSentence({ sentence }: Observation, { words }: NumberContext): Judgement {
  const wanted = namingWords(sentence)
  if (wanted.length < 5) return nothing
  return namedWords(sentence, words).length / wanted.length >= sameSentence
    ? because('sentence', 4)
    : nothing
}

/** So near in characters is beside it. */
const beside = 30

/** Codes such as `TOTAL` or `F` are no words of a sentence. */
function judgeDimensions(observation: Observation, context: NumberContext): Judgement {
  const { dimensions, geography } = observation
  const names = Object.values(dimensions).filter(
    (name) => /\p{Ll}/u.test(name) && !namingWords(geography).includes(namingWords(name)[0] ?? ''),
  )
  const judged = names.map((name) => {
    const places = placesOfName(name, context.words)
    if (places.length === 0) return { ...nothing, score: -3 }
    const distance = Math.min(...places.map((place) => Math.abs(place - context.at)))
    return because('dimension', (distance <= beside ? 4 : 2) + 1 / (1 + distance))
  })
  // Of several places in one sentence the nearest is meant.
  const places = placesOfName(geography, context.words)
  const distance = Math.min(...places.map((place) => Math.abs(place - context.at)))
  const near = { ...nothing, score: places.length === 0 ? 0 : 2 / (1 + distance / beside) }
  return [...judged, near].reduce((sum, one) => ({
    score: sum.score + one.score,
    reasons: [...new Set([...sum.reasons, ...one.reasons])],
    doubts: [],
  }))
}

function judgePeriod({ period }: Observation, { text, at }: NumberContext): Judgement {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)]
  if (period === null || years.length === 0) return nothing
  const [first, last] = [period.start.slice(0, 4), period.end.slice(0, 4)]
  const fits = years.filter(([year]) => year >= first && year <= last)
  if (fits.length === 0) return against('period', -2)
  const distanceOf = (found: typeof years) =>
    Math.min(...found.map(({ index }) => Math.abs(index - at)))
  // `49 297 up to October 2024 (192 182 in 2022)`: the nearest year is the number's own.
  const isNearest = distanceOf(fits) === distanceOf(years)
  return because('period', isNearest ? 3 : 1.5)
}

function judgeName(
  name: string | null,
  reason: 'provider' | 'geography',
  { words }: NumberContext,
): Judgement {
  return name !== null && placesOfName(name, words).length > 0 ? because(reason, 2) : nothing
}

function judgeIndicator({ indicator }: Observation, { words }: NumberContext): Judgement {
  const named = namedWords(indicator, words).length
  return named === 0 ? nothing : because('indicator', Math.min(named, 3))
}

function judgeQualifier({ qualifier }: Observation, number: FoundNumber): Judgement {
  return qualifier === number.qualifier ? { ...nothing, score: 1 } : against('qualifier', -1)
}
