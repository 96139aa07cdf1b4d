import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exifSegment,
  jpegSegment,
  makeJpeg,
  makePng,
  pngChunk,
} from '../../../test/support/pictures'
import { readImage } from './read-image'
import { readOrientation } from './read-orientation'

const bytesOf = (words: string) => new TextEncoder().encode(words)
const gif = (remark: string) =>
  Uint8Array.from([
    ...bytesOf('GIF89a'),
    ...[3, 0, 2, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6],
    ...(remark === '' ? [] : [0x21, 0xfe, remark.length, ...bytesOf(remark), 0]),
    ...[0x2c, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2, 2, 0x4c, 1, 0, 0x3b],
  ])
const signed = [
  {
    name: 'a PNG',
    plain: makePng(40, 30),
    signed: makePng(40, 30, pngChunk('tEXt', bytesOf('Author\0Jane Doe'))),
    is: { mediaType: 'image/png', widthPx: 40, heightPx: 30 },
  },
  {
    name: 'a JPEG',
    plain: makeJpeg(640, 480),
    signed: makeJpeg(640, 480, exifSegment(6), jpegSegment(0xfe, bytesOf('Jane Doe'))),
    is: { mediaType: 'image/jpeg', widthPx: 640, heightPx: 480 },
  },
  {
    name: 'a GIF',
    plain: gif(''),
    signed: gif('Jane Doe'),
    is: { mediaType: 'image/gif', widthPx: 3, heightPx: 2 },
  },
]

describe('readImage', () => {
  it.each(signed)('takes the remarks out of $name and leaves the rest', (one) => {
    expect(readImage(one.signed)).toEqual({ ...one.is, bytes: one.plain })
    expect(readImage(one.plain)).toEqual({ ...one.is, bytes: one.plain })
  })

  it.each(signed)('leaves out what hangs behind the end of $name', (one) => {
    const longer = Uint8Array.from([...one.plain, ...bytesOf('Jane Doe')])
    expect(readImage(longer)?.bytes).toEqual(one.plain)
  })

  it.each(signed)('refuses $name that is cut short anywhere', ({ plain }) => {
    const lengths = Array.from({ length: plain.length }, (_, index) => index)
    expect(lengths.filter((length) => readImage(plain.slice(0, length)) !== null)).toEqual([])
  })

  it('refuses a drawing that may hold programs, and ends on any bytes', () => {
    expect(readImage(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(null)
    const starts = [[], ...signed.map(({ plain }) => [...plain.slice(0, 30)])]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const bytes = Uint8Array.from([...start, ...rest])
        expect(readImage(bytes)?.bytes.length ?? 0).toBeLessThanOrEqual(bytes.length)
        expect(readOrientation(bytes)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('readOrientation', () => {
  it('tells how the camera was held', () => {
    const held = [6, 1, 9].map((orientation) => makeJpeg(4, 3, exifSegment(orientation)))
    expect([...held, makeJpeg(4, 3), makePng(4, 3)].map(readOrientation)).toEqual([6, 1, 1, 1, 1])
  })
})
