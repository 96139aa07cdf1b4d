import type { Language } from '../language/language'

/**
 * Reads a number as `formatNumber` writes it, and as people type it: spaces of any width between
 * the thousands, `-` or `–` for minus.
 *
 * @returns null for what is no number of the language
 */
export function parseNumber(text: string, language: Language): number | null {
  const parts = /^([–−-]?)(\d[\d\s\u00a0\u202f.,]*)$/u.exec(text.trim())
  const digits = parts?.[2]?.replace(/[\s\u00a0\u202f]/gu, '') ?? ''
  const [whole = '', decimals, ...rest] = withoutThousands(digits, language).split(
    language.decimalMark,
  )
  const isNumber = /^\d+$/.test(whole) && /^\d+$/.test(decimals ?? '0') && rest.length === 0
  if (parts === null || !isNumber) return null
  const value = Number(`${whole}.${decimals ?? '0'}`)
  return parts[1] === '' || value === 0 ? value : -value
}

/** A thousands mark that is not a space stands only between groups of three digits. */
function withoutThousands(digits: string, { thousandsMark, decimalMark }: Language): string {
  const mark = thousandsMark.trim()
  if (mark === '' || mark === decimalMark) return digits
  const isGrouped = new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+(\\${decimalMark}\\d+)?$`).test(digits)
  return isGrouped ? digits.replaceAll(mark, '') : digits
}
