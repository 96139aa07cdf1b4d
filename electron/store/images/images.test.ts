import { mostImageBytes } from '@shared/note/images/image-limit'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { makeJpeg, makePng, pngChunk } from '../../../test/support/pictures'
import { errorOf } from '../../../test/support/store-place'
import { addImage, findImageBytes, hasImage } from './images'

describe('pictures of notes', () => {
  it('are kept once each, without what was written beside them', () => {
    const db = openMemoryStore()
    const plain = makePng(8, 4)
    const signed = makePng(8, 4, pngChunk('tEXt', Buffer.from('Author\0Jane Doe')))
    const first = addImage(db, { bytes: signed, nowMs: 1 })
    expect(addImage(db, { bytes: plain, nowMs: 2 })).toEqual(first)
    expect(first).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      mediaType: 'image/png',
      widthPx: 8,
      heightPx: 4,
    })
    expect(new Uint8Array(findImageBytes(db, first.sha256) ?? [])).toEqual(plain)
    expect(db.prepare('select count(*) from images').pluck().get()).toBe(1)
    expect([first.sha256, 'f'.repeat(64)].map((sum) => hasImage(db, sum))).toEqual([true, false])
  })

  it.each([
    ['image-too-large', new Uint8Array(mostImageBytes + 1)],
    ['image-too-large', makeJpeg(10_000, 10_000)],
    ['image-unreadable', Buffer.from('<svg onload="alert(1)"/>')],
  ])('are refused: %s', (code, bytes) => {
    expect(errorOf(() => addImage(openMemoryStore(), { bytes, nowMs: 1 }))).toMatchObject({ code })
  })
})
