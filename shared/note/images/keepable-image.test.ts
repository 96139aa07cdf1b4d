import { describe, expect, it } from 'vitest'
import { makePng, pngChunk } from '../../../test/support/pictures'
import { readKeepableImage } from './keepable-image'

describe('readKeepableImage', () => {
  it('gives the bytes that are kept, which give themselves again', () => {
    const written = makePng(3, 2, pngChunk('tEXt', new TextEncoder().encode('Author\0Anna')))
    const kept = readKeepableImage(written)
    expect(kept).toEqual({
      mediaType: 'image/png',
      widthPx: 3,
      heightPx: 2,
      bytes: makePng(3, 2),
    })
    expect(readKeepableImage(kept?.bytes ?? written)).toEqual(kept)
  })

  it('gives none that a note cannot hold', () => {
    const large = makePng(1, 1)
    new DataView(large.buffer).setUint32(16, 100_000)
    new DataView(large.buffer).setUint32(20, 100_000)
    const pictures = [large, new Uint8Array(20_000_001), new TextEncoder().encode('<svg/>')]
    expect(pictures.map(readKeepableImage)).toEqual([null, null, null])
  })
})
