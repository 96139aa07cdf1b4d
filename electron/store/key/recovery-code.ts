import { createHash } from 'node:crypto'

/** Random bytes in a recovery code: 160 bits, 32 characters of 5 bits. */
export const recoveryCodeByteCount = 20

// Crockford's base 32: no I, L, O and U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkLength = 4
const groupLength = 4
const totalLength = (recoveryCodeByteCount * 8) / 5 + checkLength

/** The code as shown: nine groups of four characters, `7MC2-...`; the last group is a check. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  const characters = toBase32(bytes) + checkOf(bytes)
  return (characters.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-')
}

/**
 * Reads a code as people type it: any case, with or without spaces and dashes, O for 0, I and L
 * for 1.
 *
 * @returns its bytes, or undefined for a mistype
 */
export function parseRecoveryCode(typed: string): Uint8Array | undefined {
  const characters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const values = Array.from(characters, (character) => alphabet.indexOf(character))
  if (values.length !== totalLength || values.includes(-1)) return undefined
  const bytes = fromBase32(values.slice(0, -checkLength))
  return characters.endsWith(checkOf(bytes)) ? bytes : undefined
}

function checkOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update('fiche recovery code').update(bytes).digest()
  return toBase32(digest.subarray(0, 5)).slice(0, checkLength)
}

// Both take whole groups of five bytes, eight characters, so nothing is left over.
function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{5}/g) ?? []
  return groups.map((group) => alphabet.charAt(Number.parseInt(group, 2))).join('')
}

function fromBase32(values: readonly number[]): Uint8Array {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  const groups = bits.match(/.{8}/g) ?? []
  return Uint8Array.from(groups, (group) => Number.parseInt(group, 2))
}
