import type { Language } from '../../../language/language'
import { type Piece, plainOf, slicePieces } from '../text/pieces'

/**
 * The words of a quotation without the quotation marks around them, which output puts there. Marks of
 * another kind stay, as do those that do not belong together.
 */
export function withoutQuotationMarks(
  pieces: readonly Piece[],
  language: Language,
): readonly Piece[] {
  const words = plainOf(pieces)
  for (const { open, close } of pairsOf(language)) {
    const inner = words.slice(open.length, -close.length)
    const isWrapped =
      words.length > open.length + close.length && words === `${open}${inner}${close}`
    if (!isWrapped || !isClosed(inner, open.trim(), close.trim()) || isQuoted(inner)) continue
    return slicePieces(pieces, open.length, words.length - close.length)
  }
  return pieces
}

function pairsOf(language: Language): readonly Language['quotes'][] {
  const straight = { open: '"', close: '"' }
  const { quotes } = language
  // With an ordinary space inside too, or none.
  const loose = {
    open: quotes.open.replace('\u00a0', ' '),
    close: quotes.close.replace('\u00a0', ' '),
  }
  const tight = { open: quotes.open.trim(), close: quotes.close.trim() }
  return [quotes, loose, tight, straight]
}

/** Each mark in it has its other one: the marks around it are one pair. */
function isClosed(words: string, open: string, close: string): boolean {
  if (open === close) return !words.includes(open)
  let depth = 0
  for (const character of words) {
    if (character === open) depth += 1
    if (character === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Output would put no marks around it. */
function isQuoted(words: string): boolean {
  return /^\s*["'“”„«‘‚].*["'“”»’‘]\s*$/s.test(words)
}
