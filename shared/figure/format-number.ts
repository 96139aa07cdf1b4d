import type { Language } from '../language/language'

/**
 * A number in house style: digits in threes from the decimal mark on the left side only, four-digit
 * numbers grouped too, minus as an en dash closed up. Spaces are ordinary ones; output makes them
 * no-break. Shows the stored value, at most six decimals, and never rounds to fewer.
 *
 * @see Interinstitutional Style Guide 6.5
 */
export function formatNumber(value: number, language: Language): string {
  const [whole = '0', decimals] = Math.abs(value).toFixed(6).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language.thousandsMark)
  const kept = decimals?.replace(/0+$/, '') ?? ''
  const digits = kept === '' ? grouped : `${grouped}${language.decimalMark}${kept}`
  return value < 0 && /[1-9]/.test(digits) ? `–${digits}` : digits
}
