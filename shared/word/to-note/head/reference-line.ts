import { parseTypedDate } from '../../../base/typed-date'
import { languages } from '../../../language/language-of'
import { parseDocumentNumber, splitDocumentNumber } from '../../../note/document-number'
import type { Header } from '../../../note/header'

/** What a line above the type says; `noise` is on every first page. */
export type ReferenceLine =
  | { readonly kind: 'noise' }
  | { readonly kind: 'place'; readonly place: string; readonly date: string | null }
  | { readonly kind: 'originalLanguage'; readonly code: string }
  | {
      readonly kind: 'number'
      readonly number: string | null
      readonly suffixes: Header['suffixes']
    }
  | { readonly kind: 'file'; readonly file: string }
  /** The value stands on the next line. */
  | { readonly kind: 'fileLabel' }
  | { readonly kind: 'marking'; readonly marking: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  /** `JAI` alone, as on working papers, or any abbreviation. */
  | { readonly kind: 'bareCode'; readonly code: string }

const institutions = new Set(
  [
    ...languages.flatMap(({ header }) => [...header.institution, header.institution.join(' ')]),
    'council of the european union',
    'council of',
    'the european union',
    'european union',
    'the council',
    "conseil de l'union européenne",
    "l'union européenne",
    'conseil',
    'rat der europäischen union',
    'general secretariat',
  ].map(plain),
)
const drafts = new Set(languages.map(({ header }) => plain(header.draft)))
const numberPlaces = languages.map(({ header }) => header.places.number)
const files = new RegExp(
  `^(?:${[...languages.map(({ header }) => header.interinstitutionalFile.replace(':', '')), 'Interinstitutional Files', 'Dossiers interinstitutionnels', 'Interinstitutionelle Dossiers'].join('|')})\\s*:?\\s*`,
  'i',
)
const seats = /^(?:Brussels|Bruxelles|Brüssel|Brussel|Luxembourg|Luxemburg|Strasbourg|Straßburg)$/
const notice = /^This is a paper intended for a specific community of recipients\./

/** Reads a line, null if it is none that stands there. White space is single and ordinary. */
export function readReferenceLine(line: string): ReferenceLine | null {
  return (
    readNoise(line) ??
    readOriginalLanguage(line) ??
    readNumber(line) ??
    readFile(line) ??
    readMarking(line) ??
    readPlace(line) ??
    readCodes(line)
  )
}

function readNoise(line: string): ReferenceLine | null {
  const isNoise =
    /^(?:[_–—=*-]\s?){3,}$/.test(line) ||
    institutions.has(plain(line)) ||
    drafts.has(plain(line)) ||
    notice.test(line)
  return isNoise ? { kind: 'noise' } : null
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

function readOriginalLanguage(line: string): ReferenceLine | null {
  const code = /^\(?\s*OR\s?\.?\s*:?\s*([a-z]{2})(?:\s*[,/]\s*[a-z]{2})*\s*\)?$/i.exec(line)?.[1]
  return code === undefined ? null : { kind: 'originalLanguage', code: code.toLowerCase() }
}

function readNumber(line: string): ReferenceLine | null {
  const place = numberPlaces.find((words) => line === words || line.startsWith(`${words} `))
  if (place !== undefined) {
    const suffixes = line.slice(place.length).match(/[A-Z]{3,4} \d+/g) ?? []
    return { kind: 'number', number: null, suffixes }
  }
  // `ST 14871 2024 INIT` is what the register calls it.
  const registered = /^(ST|WK) (\d{1,5}) (\d{4})((?: [A-Z]{3,4}(?: \d+)?)*)$/.exec(line)
  const [, series = '', serial = '', year = '', tail = ''] = registered ?? []
  const isPaper = series === 'WK'
  const words =
    registered === null
      ? line.replace(/^ST /, '')
      : `${isPaper ? 'WK ' : ''}${serial}/${isPaper ? year : year.slice(2)}${tail}`
  const { number, suffixes } = splitDocumentNumber(words)
  if (number === null || parseDocumentNumber([number, ...suffixes].join(' ')) === null) return null
  return { kind: 'number', number, suffixes: suffixes.filter((suffix) => suffix !== 'INIT') }
}

function readFile(line: string): ReferenceLine | null {
  const label = files.exec(line)?.[0]
  const value = label === undefined ? line : line.slice(label.length)
  if (label !== undefined && value === '') return { kind: 'fileLabel' }
  const isFile = /^\d{4}\/\d{4} ?\([A-Z]{3}\)$/.test(value)
  return label !== undefined || isFile ? { kind: 'file', file: value } : null
}

function readMarking(line: string): ReferenceLine | null {
  return /^LIMITE(?:$| [A-Z])/.test(line) ? { kind: 'marking', marking: line } : null
}

/** `Brussels, 19 November 2024`, in the languages that we know; an issue date in brackets goes. */
function readPlace(line: string): ReferenceLine | null {
  if (seats.test(line)) return { kind: 'place', place: line, date: null }
  const [, place = '', rest = ''] =
    /^(\p{Lu}[\p{L}' .-]{1,30}?)(?:,| (?=\d))\s*(?:(?:the|le|den) )?(.+)$/iu.exec(line) ?? []
  const words = rest.replace(/\b1er\b/, '1').replace(/ ?\(\d{1,2}\.\d{1,2}\.?\)$/, '')
  const date = parseAnyDate(words)
  return place === '' || date === null ? null : { kind: 'place', place: place.trim(), date }
}

/** A date in words of any language that we know, or in digits; null if it is none. */
export function parseAnyDate(words: string): string | null {
  for (const { months } of languages) {
    const date = parseTypedDate(words, months)
    if (date !== null) return date
  }
  return null
}

const numbered = /^[A-Z][A-Z-]{1,11} \d{1,5}$/

function readCodes(line: string): ReferenceLine | null {
  const codes = line.split(/[,;\t]| (?=[A-Z]{2})/).flatMap((code) => code.trim() || [])
  if (codes.length > 0 && codes.every((code) => numbered.test(code)))
    return { kind: 'codes', codes }
  return /^[A-Z][A-Z-]{2,11}$/.test(line) ? { kind: 'bareCode', code: line } : null
}
