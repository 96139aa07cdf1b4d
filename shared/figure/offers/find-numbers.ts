import type { Language } from '../../language/language'

/** A number as somebody typed it. */
export type FoundNumber = {
  /** In UTF-16 units, with its qualifier and unit. */
  readonly start: number
  readonly end: number
  readonly value: number
  /** `%`, `percentage points`, `times (ratio)` or a currency; null for what has none of them. */
  readonly unit: string | null
  /** As in the library: `exact` where there is none. */
  readonly qualifier: string
  /** Written `seven`. */
  readonly isWord: boolean
  /** The word after it, in small letters, empty for none: of `37 countries` what was counted. */
  readonly noun: string
}

/**
 * The numbers of a text that may be figures, in their order. Dates, years, lengths of time, numbers
 * of documents and articles, and what is part of a word are none.
 */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const patterns = patternsOf(language)
  return [
    ...digitNumbers(text, language, patterns),
    ...wordNumbers(text, language, patterns),
  ].toSorted((one, other) => one.start - other.start)
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' }
const space = '[ \\u00a0\\u202f\\u2009]'
const digits = `\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.,]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?`

type Patterns = {
  readonly digits: RegExp
  readonly words: readonly { readonly value: number; readonly pattern: RegExp }[]
  readonly timeNouns: ReadonlySet<string>
}

const made = new WeakMap<Language, Patterns>()

/** They are long to make, and a note has many texts. */
function patternsOf(language: Language): Patterns {
  const known = made.get(language)
  if (known !== undefined) return known
  const unit = unitAfter(language)
  const before = `(?<before>[A-Z]{3}${space}?|[€$£]${space}?)?`
  const sign = '(?<sign>(?<![\\p{L}\\p{N}])[–−-])?'
  const patterns: Patterns = {
    digits: new RegExp(`${before}${sign}(?<number>${digits})${unit}`, 'gu'),
    // Nought and one are seldom figures.
    words: language.smallNumbers.slice(2).map((word, index) => ({
      value: index + 2,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(word)}(?![\\p{L}\\p{N}-])${unit}`, 'giu'),
    })),
    timeNouns: new Set(timeNouns(language.tag)),
  }
  made.set(language, patterns)
  return patterns
}

function digitNumbers(
  text: string,
  language: Language,
  patterns: Patterns,
): readonly FoundNumber[] {
  return [...text.matchAll(patterns.digits)].flatMap((match) => {
    const {
      before = '',
      sign = '',
      number = '',
      unit = '',
      scale = '',
      after = '',
    } = match.groups ?? {}
    const code = before.trim()
    const currency = signs[code] ?? (currencies.includes(code) ? code : null)
    // `WK 12653`: capital letters that are no currency do not belong to the number.
    const start = match.index + (currency === null ? before.length : 0)
    const end = match.index + match[0].length
    const plain = readDigits(number, language)
    if (plain === null || isPartOfOther(text, { start, end, number }, language)) return []
    const found = unitOf(unit, language) ?? currency ?? currencyAfter(after)
    const isYear = /^(19|20)\d\d$/.test(number) && found === null && scale === ''
    const value = plain * sizeOf(scale, language) * (sign === '' ? 1 : -1)
    const noun = nounAt(text, end)
    if (isYear || (found === null && isTimeOrMonth(noun, language, patterns))) return []
    const qualified = qualifierBefore(text, start, language)
    return [{ ...qualified, end, value: clean(value), unit: found, isWord: false, noun }]
  })
}

const currencies = ['EUR', 'USD', 'GBP', 'CHF']

function unitAfter(language: Language): string {
  const { million, billion, percentagePoints, times, spoken } = language
  const any = (words: readonly string[]) =>
    words
      .map(escaped)
      .toSorted((a, b) => b.length - a.length)
      .join('|')
  const scales = any([million.one, million.other, billion.one, billion.other])
  const units = any([percentagePoints, spoken.perCent, 'percent', times])
  return (
    `(?:${space}?(?<scale>(?:${scales})(?!\\p{L})))?` +
    `(?:${space}?(?<unit>%|(?:${units})(?!\\p{L}))|${space}(?:d['’]|de )?(?<after>EUR|USD|GBP|CHF|[Ee]uros?)(?!\\p{L}))?`
  )
}

function unitOf(unit: string, { percentagePoints, times }: Language): string | null {
  if (unit === '') return null
  if (unit === percentagePoints) return 'percentage points'
  return unit === times ? 'times (ratio)' : '%'
}

function currencyAfter(after: string): string | null {
  if (after === '') return null
  return after.toLowerCase().startsWith('euro') ? 'EUR' : after
}

function sizeOf(scale: string, { million, billion }: Language): number {
  if (scale === '') return 1
  if (scale === billion.one || scale === billion.other) return 1e9
  return scale === million.one || scale === million.other ? 1e6 : 1
}

/** Both marks of thousands that people use are understood; `1.5` is one and a half in English only. */
function readDigits(number: string, { decimalMark }: Language): number | null {
  const bare = number.replace(/[ \u00a0\u202f\u2009]/g, '')
  const other = decimalMark === '.' ? ',' : '.'
  const isGrouped = new RegExp(`^\\d{1,3}(\\${other}\\d{3})+(\\${decimalMark}\\d+)?$`).test(bare)
  const [whole = '', decimals, ...rest] = (isGrouped ? bare.replaceAll(other, '') : bare).split(
    decimalMark,
  )
  if (rest.length > 0 || !/^\d+$/.test(whole) || !/^\d*$/.test(decimals ?? '')) return null
  return Number(`${whole}.${decimals ?? 0}`)
}

type Place = { readonly start: number; readonly end: number; readonly number: string }

/** `14871/24`, `COVID-19`, `20-actions`, `Article 5`, `3)`, `5 December 2022`, `2.1`. */
function isPartOfOther(text: string, { start, end }: Place, language: Language): boolean {
  const before = text.slice(0, start)
  const behind = text.slice(end)
  if (/[\p{L}\p{N}/]$|[\p{L}\p{N}][-.]$/u.test(before)) return true
  if (/^(?:\/|[\p{L}_]|[-–.]\p{L}|[.,]?\d)/u.test(behind)) return true
  if (/^\s*$/.test(before) && /^[).]/.test(behind)) return true
  const word = /([\p{L}.]+)[ \u00a0\u202f]\(?$/u.exec(before)?.[1] ?? ''
  return language.wordsBeforeNumbers.some((one) => one.toLowerCase() === word.toLowerCase())
}

function nounAt(text: string, end: number): string {
  return /^[ \u00a0\u202f]([\p{L}]+)/u.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''
}

/** `8 months`, `5 December`: a length of time or a day. */
function isTimeOrMonth(
  noun: string,
  { months }: Language,
  { timeNouns: nouns }: Patterns,
): boolean {
  if (noun === '') return false
  if (months.some((month) => month.toLowerCase() === noun)) return true
  return nouns.has(noun)
}

/** `month`, `months` and so on, as the language writes them. */
function timeNouns(tag: string): readonly string[] {
  return (['day', 'week', 'month', 'year', 'hour', 'minute'] as const).flatMap((unit) => {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' })
    return [1, 8].map((count) =>
      format
        .format(count)
        .replace(/[\d\s\u00a0]/gu, '')
        .toLowerCase(),
    )
  })
}

function wordNumbers(text: string, language: Language, patterns: Patterns): readonly FoundNumber[] {
  return patterns.words.flatMap(({ value, pattern }) => {
    return [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      const { unit = '', scale = '' } = match.groups ?? {}
      const noun = nounAt(text, end)
      const found = unitOf(unit, language)
      if (scale !== '' || (found === null && isTimeOrMonth(noun, language, patterns))) return []
      return [
        {
          ...qualifierBefore(text, match.index, language),
          end,
          value,
          unit: found,
          isWord: true,
          noun,
        },
      ]
    })
  })
}

/** `over 2 700`: the words before it that belong to its value. */
function qualifierBefore(
  text: string,
  start: number,
  { qualifiers }: Language,
): { readonly start: number; readonly qualifier: string } {
  const before = text.slice(0, start).toLowerCase()
  const found = Object.entries(qualifiers)
    .map(([qualifier, words]) => ({ qualifier, words: `${words.toLowerCase()} ` }))
    .filter(
      ({ words }) => before.endsWith(words) && !/\p{L}$/u.test(before.slice(0, -words.length)),
    )
    .toSorted((one, other) => other.words.length - one.words.length)[0]
  if (found === undefined) return { start, qualifier: 'exact' }
  return { start: start - found.words.length, qualifier: found.qualifier }
}

/** 1.326 × 10⁹ is not quite a whole number in binary. */
function clean(value: number): number {
  return Number(value.toPrecision(15))
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
