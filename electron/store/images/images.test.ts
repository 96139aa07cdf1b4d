import { mostImageBytes } from '@shared/note/images/image-limit'
import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { openMemoryStore } from '../../../test/support/memory-store'
import { buildNote, image, paragraph } from '../../../test/support/note-builder'
import { makeJpeg, makePng, pngChunk } from '../../../test/support/pictures'
import { errorOf } from '../../../test/support/store-place'
import { addNote } from '../../operations/create-note'
import { putNoteState } from '../../operations/put-note'
import { addImage, findImageBytes, hasImage } from './images'
import { dropLooseImages } from './loose-images'

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

  it('stay for good once a note named them, and go after 30 days where none ever did', () => {
    const context = fakeHandlerContext()
    const { db } = context
    const dayMs = 24 * 60 * 60_000
    const add = (widthPx: number, day: number) =>
      addImage(db, { bytes: makePng(widthPx, 4), nowMs: day * dayMs }).sha256
    const [shown, left, again] = [add(8, 0), add(9, 0), add(10, 0)]
    const note = addNote(context, buildNote({ body: [image('Map', { sha256: shown })] }))
    // No longer in the note: its history has it.
    putNoteState(context, note.id, buildNote({ body: [paragraph('No map.')] }))
    add(10, 20)
    const sums = [shown, left, again]
    const inStore = () => sums.map((sum) => hasImage(db, sum))
    const dropped = [30, 31, 51].map((day) => [dropLooseImages(db, day * dayMs), inStore()])
    expect(dropped).toEqual([
      [0, [true, true, true]],
      [1, [true, false, true]],
      [1, [true, false, false]],
    ])
  })
})
