import { letterOf } from '../../../base/letters'
import { toRoman } from '../../../base/roman'

/** A number, letter or bullet that was typed before the words of a paragraph. */
export type TypedLabel = {
  readonly kind: 'decimal' | 'letter' | 'capital' | 'roman' | 'capitalRoman' | 'bullet' | 'dash'
  /** From 1; of the last number in `2.1`; 1 for a bullet. */
  readonly count: number
  /** Of `2.1` two; else one. */
  readonly depth: number
  /** `(`, `)`, `.` around or behind it, as `()`, `)`, `.`. */
  readonly signs: string
  /** Characters up to the words behind it. */
  readonly length: number
}

const number = /^(\(?)(\d{1,3}(?:\.\d{1,2}){0,4})(\.?\)?)([ \t\u00a0]+)(?=\S)/
/** `II.1`, of a section that has a Roman number. */
const mixed = /^((?:[IVX]+|[A-Z])\.)(\d{1,2}(?:\.\d{1,2}){0,2})(\.?\)?)([ \t\u00a0]+)(?=\S)/
const letters = /^(\(?)([a-zA-Z]{1,5})(\.?\)?)[ \t\u00a0]+(?=\S)/
const bullet = /^([•▪◦‣●○■□·✓➢])[ \t\u00a0]*(?=\S)/
const dash = /^([-–—*])[ \t\u00a0]+(?=\S)/

/** Every reading of what stands before the words: `i)` is a letter and a Roman number. */
export function typedLabelsOf(words: string): readonly TypedLabel[] {
  const numbered = number.exec(words)
  if (numbered !== null) return labelsOfNumber(numbered, 0)
  const below = mixed.exec(words)
  if (below !== null) return labelsOfNumber(below, 1)
  const lettered = letters.exec(words)
  if (lettered !== null) return labelsOfLetters(lettered)
  for (const [pattern, kind] of [
    [bullet, 'bullet'],
    [dash, 'dash'],
  ] as const) {
    const found = pattern.exec(words)
    if (found !== null) return [{ kind, count: 1, depth: 1, signs: '', length: found[0].length }]
  }
  return []
}

/** @param above how many numbers of another kind stand before the digits */
function labelsOfNumber(found: RegExpExecArray, above: number): readonly TypedLabel[] {
  const [whole, start = '', digits = '', close = '', space = ''] = found
  const open = above > 0 ? '' : start
  const parts = digits.split('.')
  // "2 persons" is no label, "2.1 Persons" is one.
  if (close === '' && parts.length + above === 1 && !space.includes('\t')) return []
  if (open !== '' && !close.includes(')')) return []
  const count = Number(parts.at(-1))
  return [
    {
      kind: 'decimal',
      count,
      depth: parts.length + above,
      signs: open + close.replace(/^\.\)$/, ')'),
      length: whole.length,
    },
  ]
}

function labelsOfLetters(found: RegExpExecArray): readonly TypedLabel[] {
  const [whole, open = '', word = '', close = ''] = found
  if (close === '' || (open !== '' && !close.includes(')'))) return []
  const isCapital = word === word.toUpperCase()
  const common = { depth: 1, signs: open + close, length: whole.length }
  const lower = word.toLowerCase()
  const letter = lettersUpTo.indexOf(lower) + 1
  const roman = romansUpTo.indexOf(lower) + 1
  return [
    ...(letter > 0
      ? [{ ...common, kind: isCapital ? 'capital' : 'letter', count: letter } as const]
      : []),
    ...(roman > 0
      ? [{ ...common, kind: isCapital ? 'capitalRoman' : 'roman', count: roman } as const]
      : []),
  ]
}

const lettersUpTo = Array.from({ length: 52 }, (_, index) => letterOf(index + 1))
const romansUpTo = Array.from({ length: 30 }, (_, index) => toRoman(index + 1).toLowerCase())
