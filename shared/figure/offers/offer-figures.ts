import type { Language } from '../../language/language'
import type { Observation } from '../../library/observation'
import type { Block } from '../../note/block'
import { formatObservation } from '../format-observation'
import type { FigureOffer, OfferCandidate } from './figure-offer'
import { type FoundNumber, findNumbers } from './find-numbers'
import { contextOf, type Judgement, judgeCandidate, type NumberContext } from './judge-candidate'
import { offerKey } from './offer-key'
import { type OfferedText, offeredTexts, readStretch } from './offered-texts'
import { placesOfName } from './words-of'

/** A list with more of them would help nobody. */
const mostCandidates = 5

/** Where a value stands by itself, it is told from others; below that it needs a reason. */
const tellingValue = 1000

/**
 * The values, without their sign, that a body states in numbers which rest on nothing: what to look
 * up in the library. Each once.
 */
export function valuesToLookUp(body: readonly Block[], language: Language): readonly number[] {
  const values = offeredTexts(body).flatMap(({ words }) =>
    findNumbers(words, language).map(({ value }) => Math.abs(value)),
  )
  return [...new Set(values)]
}

/**
 * The numbers of a body that say what the library says, in reading order, each with what it may be
 * linked to: same value and unit, ranked by what the sentence names of it. What only happens to be
 * the same small number is left out.
 *
 * @param observations those with one of the values looked up; others do no harm
 */
export function offerFigures(
  body: readonly Block[],
  observations: readonly Observation[],
  language: Language,
): readonly FigureOffer[] {
  const groups = groupByValue(observations)
  return offeredTexts(body).flatMap((text) =>
    findNumbers(text.words, language).flatMap((number) => {
      const same = groups.get(Math.abs(number.value)) ?? []
      if (same.length === 0) return []
      const { sentence, at, context } = placeOf(text, number, language)
      const { id: partId, words } = text
      const { start, end } = number
      const typed = words.slice(start, end)
      const candidates = rank(same, { ...number, typed }, context, language)
      if (candidates.length === 0) return []
      const before = readStretch(text, 0, start)
      return [
        {
          key: offerKey(partId, typed, before.split(typed).length),
          partId,
          start,
          end,
          words: typed,
          sentence,
          at,
          candidates,
        },
      ]
    }),
  )
}

function groupByValue(
  observations: readonly Observation[],
): ReadonlyMap<number, readonly Observation[]> {
  const groups = new Map<number, Observation[]>()
  for (const one of observations) {
    const value = Math.abs(one.value)
    const group = groups.get(value)
    if (group === undefined) groups.set(value, [one])
    else group.push(one)
  }
  return groups
}

function placeOf(
  text: OfferedText,
  { start }: FoundNumber,
  { tag }: Language,
): { readonly sentence: string; readonly at: number; readonly context: NumberContext } {
  const whole = readStretch(text, 0, text.words.length)
  const place = readStretch(text, 0, start).length
  const segment = segmenterOf(tag).segment(whole).containing(place)
  const sentence = segment?.segment.trimEnd() ?? whole
  const at = place - (segment?.index ?? 0)
  const context = contextOf(text.around === '' ? sentence : `${sentence}; ${text.around}`, at)
  return { sentence, at, context }
}

const segmenters = new Map<string, Intl.Segmenter>()

/** One for each language: it is long to make. */
function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag)
  if (known !== undefined) return known
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
  segmenters.set(tag, segmenter)
  return segmenter
}

type TypedNumber = FoundNumber & { readonly typed: string }
type Judged = Judgement & { readonly observation: Observation }

function rank(
  observations: readonly Observation[],
  number: TypedNumber,
  context: NumberContext,
  language: Language,
): readonly OfferCandidate[] {
  return observations
    .filter((one) => hasSameSign(one, number) && hasSameUnit(one, number, context, language))
    .map((observation) => ({ observation, ...judgeCandidate(observation, number, context) }))
    .filter((judged) => isLikely(judged, number))
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        // Of two that say the same, what was said last.
        (other.observation.vintage ?? '').localeCompare(one.observation.vintage ?? ''),
    )
    .slice(0, mostCandidates)
    .map(({ observation, reasons, doubts }) => {
      return {
        observationId: observation.id,
        ...writeAs(observation, number, language),
        reasons,
        doubts,
      }
    })
}

/** `an 80 % reduction` is said of –80 %; `–80 %` of nothing else. */
function hasSameSign({ value }: Observation, number: FoundNumber): boolean {
  return number.value >= 0 || value < 0
}

function hasSameUnit(
  { unit }: Observation,
  number: FoundNumber,
  { words }: NumberContext,
  { code }: Language,
): boolean {
  if (number.unit !== null) return unit === number.unit
  if (printedUnits.includes(unit) || /^[A-Z]{3}$/.test(unit)) return false
  if (commonUnits.includes(unit) || Math.abs(number.value) >= tellingValue) return true
  // Of countries no persons; the library names its units in English.
  return code !== 'en' || placesOfName(unit, words).length > 0
}

const printedUnits = ['%', 'percentage points', 'times (ratio)']
const commonUnits = ['persons', 'number']

/** Small numbers are everywhere. */
function isLikely({ score, reasons }: Judged, { value, unit, isWord }: FoundNumber): boolean {
  if (Math.abs(value) >= tellingValue) return score >= 0
  if (reasons.length === 0) return false
  const isSmall = isWord || (unit === null && Math.abs(value) < 10)
  return score >= (isSmall ? 6 : 3)
}

/** How the figure reads there: `110 million` and `More than` at the start of a sentence stay as typed. */
function writeAs(
  observation: Observation,
  number: TypedNumber,
  language: Language,
): Pick<OfferCandidate, 'form' | 'shown'> {
  const form = number.isWord
    ? 'words'
    : observation.value < 0 && number.value > 0
      ? 'magnitude'
      : 'signed'
  const shown = formatObservation(observation, form, language)
  const isCapital = /^\p{Lu}/u.test(number.typed) && /^\p{Ll}/u.test(shown)
  const isScaled = number.unit === null && !number.isWord && /\d[^\d]*\p{L}/u.test(number.typed)
  if ((isCapital || isScaled) && observation.qualifier === number.qualifier)
    return { form: 'typed', shown: number.typed.replace(/[\u00a0\u202f\u2009]/g, ' ') }
  return { form, shown }
}
