import type { Language } from '../language/language'
import type { Observation } from '../library/observation'
import type { FigureForm } from '../note/inline'
import { formatNumber } from './format-number'

/** The part of an observation that a figure prints. */
export type FigureValue = Pick<Observation, 'value' | 'qualifier' | 'unit'>

const million = 1_000_000
const currency = /^[A-Z]{3}$/

/**
 * A figure as it stands in a sentence: `80 %`, `–80 %`, `49 297`, `over 2 700`,
 * `EUR 36 million`, `seven`. The unit is printed only where it belongs to the number (%, currency);
 * nouns such as "persons" are the author's. The qualifier is always printed.
 *
 * @param form `signed` keeps a minus, `magnitude` drops it for sentences that say "a reduction of",
 *   `words` writes zero to nine in words and other values as `magnitude` does
 * @see Interinstitutional Style Guide 6.4 (per cent), 7.3.3 (currency, in each language), 10.5 (words)
 */
export function formatObservation(
  observation: FigureValue,
  form: FigureForm,
  language: Language,
): string {
  const qualifier = language.qualifiers[observation.qualifier]
  const value = form === 'signed' ? observation.value : Math.abs(observation.value)
  const number =
    (form === 'words' ? inWords(value, observation.unit, language) : undefined) ??
    withUnit(value, observation.unit, language)
  if (qualifier !== undefined) return `${qualifier} ${number}`
  // A qualifier that we have no word for is kept as the source words it rather than dropped.
  return observation.qualifier === 'exact' ? number : `${observation.qualifier} ${number}`
}

function withUnit(value: number, unit: string, language: Language): string {
  if (unit === '%') return `${formatNumber(value, language)} %`
  if (unit === 'times (ratio)') return `${formatNumber(value, language)} ${language.times}`
  if (unit === 'percentage points')
    return `${formatNumber(value, language)} ${language.percentagePoints}`
  if (currency.test(unit)) return inCurrency(value, unit, language)
  return formatNumber(value, language)
}

function inCurrency(value: number, unit: string, language: Language): string {
  const amount = inMillions(value, language)
  const { currency: places } = language
  const millions = /^[AEIOU]/.test(unit)
    ? places.millionsBeforeVowel
    : places.millionsBeforeConsonant
  const pattern = /\p{L}$/u.test(amount) ? millions : places.amount
  return pattern.replace('{amount}', amount).replace('{unit}', unit)
}

/** Up to three decimals keep the larger unit: `1.326 billion`, but `1 326.1 million`. */
function inMillions(value: number, language: Language): string {
  for (const [size, name] of [
    [1000 * million, language.billion],
    [million, language.million],
  ] as const) {
    const scaled = value / size
    if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(3)) === scaled)
      return `${formatNumber(scaled, language)} ${nounAfter(scaled, name, language)}`
  }
  return formatNumber(value, language)
}

/** One in English and German is 1, in French all below two. */
function nounAfter(value: number, noun: Language['million'], { tag }: Language): string {
  return new Intl.PluralRules(tag).select(Math.abs(value)) === 'one' ? noun.one : noun.other
}

function inWords(value: number, unit: string, language: Language): string | undefined {
  const word = language.smallNumbers[value]
  if (word === undefined || unit === '%' || currency.test(unit)) return undefined
  if (unit === 'percentage points') return `${word} ${language.percentagePoints}`
  return unit === 'times (ratio)' ? `${word} ${language.times}` : word
}
