import { letterOf } from '@shared/base/letters'
import { ownValue } from '@shared/base/own-value'
import { toRoman } from '@shared/base/roman'
import type { WordNumbering } from '@shared/word/word-document'

/** Beyond it letters and Roman figures are no numbers of a list any more. */
const mostSpelt = 3999

/** A number as a list prints it. */
export function numberText(number: number, format: string): string {
  if (number < 1 || number > mostSpelt) return format === 'none' ? '' : String(number)
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'lowerLetter':
      return letterOf(number)
    case 'upperLetter':
      return letterOf(number).toUpperCase()
    case 'lowerRoman':
      return toRoman(number).toLowerCase()
    case 'upperRoman':
      return toRoman(number)
    case 'ordinal':
      return `${number}${englishEnding(number)}`
    default:
      return String(number)
  }
}

const formats: Readonly<Record<string, WordNumbering['format']>> = {
  bullet: 'bullet',
  decimal: 'decimal',
  decimalZero: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'roman',
  upperRoman: 'roman',
  none: 'none',
}

/** The kind of a number format of a file. */
export function formatKind(format: string): WordNumbering['format'] {
  return ownValue(formats, format) ?? 'other'
}

function englishEnding(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
