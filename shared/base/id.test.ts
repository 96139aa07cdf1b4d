import { describe, expect, it } from 'vitest'
import { idByteCount, idFromBytes } from './id'

describe('idFromBytes', () => {
  it('turns each byte into one character without look-alikes', () => {
    expect(idFromBytes(Uint8Array.of(0, 9, 10, 31, 32, 255))).toBe('09az0z')
  })

  it('gives twelve characters for the advised number of bytes', () => {
    expect(idFromBytes(new Uint8Array(idByteCount))).toMatch(/^0{12}$/)
  })
})
