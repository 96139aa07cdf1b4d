import { describe, expect, it } from 'vitest'
import { writeBytes } from './write-bytes'

describe('writeBytes', () => {
  it('writes sizes as people compare them', () => {
    expect([
      writeBytes(839_900, 'en'),
      writeBytes(3_440_000, 'en'),
      writeBytes(3_440_000, 'fr').replace(/\s/u, ' '),
      writeBytes(0, 'en'),
    ]).toEqual(['840 kB', '3.4 MB', '3,4 Mo', '0 kB'])
  })
})
