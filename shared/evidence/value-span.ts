import type { Observation } from '../library/observation'

export type Span = { readonly start: number; readonly end: number }

/** How source texts word values that they do not write in digits. */
const wordedCounts: Readonly<Record<number, string>> = {
  1: 'once|one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
}
const wordedRatios: Readonly<Record<number, string>> = { 2: 'doubled|twice', 3: 'tripled' }
const wordedShares: Readonly<Record<number, string>> = { 20: 'one in five', 50: 'half' }

const scales = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/**
 * Where a sentence states the value of an observation, so that it can be marked; null where it
 * words it in a way that is not known here.
 */
export function findValueSpan(
  sentence: string,
  observation: Pick<Observation, 'value' | 'unit'>,
): Span | null {
  for (const pattern of patternsOf(Math.abs(observation.value), observation.unit)) {
    for (const { index: start, 0: found } of sentence.matchAll(pattern()))
      if (!endsInNumber(sentence.slice(0, start))) return { start, end: start + found.length }
  }
  return null
}

/** What follows would be a part of that number. */
function endsInNumber(before: string): boolean {
  return /\d[.,\s]?$/.test(before.slice(-2))
}

/** Made when their turn comes: those with classes of letters take their time. */
function patternsOf(value: number, unit: string): readonly (() => RegExp)[] {
  const suffix = unit === '%' ? '(?:\\s?%)?' : ''
  const patterns = [() => new RegExp(`${digits(value)}${suffix}`, 'g')]
  for (const [size, name] of scales)
    if (value >= size) patterns.push(() => new RegExp(`${digits(value / size)}\\s${name}`, 'gi'))
  const worded = wordsFor(unit)[value]
  if (worded === undefined) return patterns
  return [...patterns, () => new RegExp(`(?<!\\p{L})(?:${worded})(?!\\p{L})`, 'giu')]
}

function wordsFor(unit: string): Readonly<Record<number, string>> {
  if (unit === '%') return wordedShares
  return unit === 'times (ratio)' ? { ...wordedCounts, ...wordedRatios } : wordedCounts
}

/** The digits in groups of three with any separator, not the beginning of a longer number. */
function digits(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '[\\s,.\\u202f]?')
  const fraction = decimals === undefined ? '' : `[.,]${decimals}`
  return `${grouped}${fraction}(?![.,]?\\d)`
}

/**
 * The part of a sentence around a span, cut at words, with dots where something is left out.
 *
 * @param longest characters that may be shown, dots not counted
 */
export function excerptAround(
  sentence: string,
  span: Span | null,
  longest: number,
): { readonly text: string; readonly span: Span | null } {
  if (sentence.length <= longest) return { text: sentence, span }
  const middle = span === null ? 0 : (span.start + span.end) / 2
  const wanted = Math.max(0, Math.min(middle - longest / 2, sentence.length - longest))
  const start = wanted <= 0 ? 0 : sentence.indexOf(' ', wanted - 1) + 1
  const from = span === null ? start : Math.min(start, span.start)
  const last = sentence.lastIndexOf(' ', from + longest)
  const to = from + longest >= sentence.length ? sentence.length : Math.max(last, span?.end ?? 0)
  const before = from > 0 ? '… ' : ''
  const after = to < sentence.length ? ' …' : ''
  const shift = before.length - from
  return {
    text: `${before}${sentence.slice(from, to)}${after}`,
    span: span === null ? null : { start: span.start + shift, end: span.end + shift },
  }
}
