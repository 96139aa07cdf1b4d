import { ownValue } from '@shared/base/own-value'
import { symbolRows, wingdings2Rows, wingdings3Rows, wingdingsRows } from './symbol-rows'

type Signs = ReadonlyMap<number, string>

const signsByFont: Readonly<Record<string, Signs>> = {
  symbol: signsOf(symbolRows),
  wingdings: signsOf(wingdingsRows),
  'wingdings 2': signsOf(wingdings2Rows),
  'wingdings 3': signsOf(wingdings3Rows),
}

const symbols = signsOf(symbolRows)
const privateUse = /[\uf000-\uf0ff]/g
/** In a font of signs letters are signs as well. */
const ofSignFont = /[!-\xff\uf000-\uf0ff]/g
const privateStart = 0xf000

/**
 * Text of a font of signs in Unicode. Word keeps such signs at U+F000 and above; those not known
 * stay as they are.
 */
export function symbolText(text: string, font: string): string {
  const signs = ownValue(signsByFont, font.toLowerCase())
  if (signs !== undefined)
    return text.replace(ofSignFont, (sign) => signs.get(sign.charCodeAt(0) % 0x100) ?? sign)
  return text.replace(privateUse, (sign) => symbols.get(sign.charCodeAt(0) % 0x100) ?? sign)
}

/** The sign of `w:sym`, whose code is in hexadecimal, with U+F000 added or without. */
export function signOf(code: string, font: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number < 1 || number > 0xffff) return ''
  const isOfFont = ownValue(signsByFont, font.toLowerCase()) !== undefined && number <= 0xff
  return symbolText(String.fromCharCode(isOfFont ? number + privateStart : number), font)
}

function signsOf(rows: typeof symbolRows): Signs {
  return new Map(
    rows.flatMap(([first, signs]) =>
      Array.from(signs, (sign, index) => [first + index, sign] as const),
    ),
  )
}
