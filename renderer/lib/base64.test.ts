import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64'

describe('base64', () => {
  it('writes bytes as the standard has it', () => {
    expect(toBase64(Uint8Array.of(0, 250, 255))).toBe('APr/')
  })

  it('gives back any bytes, also more than one call could take', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(0, 100_000), (bytes, zeros) => {
        const all = new Uint8Array(zeros + bytes.length)
        all.set(bytes, zeros)
        expect(fromBase64(toBase64(all))).toEqual(all)
      }),
      { numRuns: 30 },
    )
  })
})
