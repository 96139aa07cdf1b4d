import { setBody } from '@shared/body/set-body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { isWholeUpdate } from './is-whole-update'

/** A body written, changed and written on in another session. */
function bodyOf(...states: readonly Parameters<typeof setBody>[1][]): Uint8Array {
  const updates = states.map((blocks, index) => {
    const doc = new Y.Doc()
    if (index > 0) setBody(doc, states[index - 1] ?? [])
    setBody(doc, blocks)
    doc.getMap('values').set('all', [null, undefined, true, -70, 1.5, 0.1, { a: 'é' }, 2 ** 40])
    return Y.encodeStateAsUpdate(doc)
  })
  return Y.mergeUpdates(updates)
}

describe('isWholeUpdate', () => {
  it('is true of whole bodies, and of none that was cut anywhere or goes on', () => {
    fc.assert(
      fc.property(noteArbitrary, noteArbitrary, (one, other) => {
        const update = bodyOf(one.body, other.body)
        expect(isWholeUpdate(update)).toBe(true)
        const step = Math.max(1, Math.floor(update.length / 200))
        for (let end = 0; end < update.length; end += step)
          expect(isWholeUpdate(update.subarray(0, end))).toBe(false)
        expect(isWholeUpdate(Uint8Array.from([...update, 0]))).toBe(false)
      }),
      { seed: 3, numRuns: 15 },
    )
  })

  it('ends on whatever bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void isWholeUpdate(bytes)))
  })
})
