import { describe, expect, it } from 'vitest'
import { listLost, readAcknowledged } from './acknowledged'

const lines = [
  'run',
  'typed 1 insert a',
  'typed 2 insert b',
  'saved 1',
  'header S1',
  'header-saved S1',
  'freeze V1',
  'frozen V1',
  'kept reply 2',
  'run',
  'typed 3 insert c',
  'typed 4 delete a',
  'saved 4',
  'typed 5 insert d',
  'header S2',
  'freeze V2',
]
const kept = {
  integrity: 'ok',
  notes: [{ id: 'n', subject: 'S2', text: 'c d' }],
  versions: [{ name: 'V1', text: 'a' }],
  others: ['image 3', 'reply 2'],
}

describe('what was acknowledged', () => {
  it('is read from all runs: what a kill cut off was not promised', () => {
    expect(readAcknowledged(lines)).toEqual({
      inserted: ['a', 'c'],
      deleted: ['a'],
      maybeDeleted: new Set(['a']),
      subjects: ['S1', 'S2'],
      versions: [{ name: 'V1', inserted: ['a'] }],
      others: ['reply 2'],
      count: 6,
    })
  })

  it('is compared with the store, which may hold more', () => {
    const promised = readAcknowledged(lines)
    expect(listLost(promised, kept)).toEqual([])
    expect(
      listLost(promised, {
        integrity: 'row 1 missing',
        notes: [{ id: 'n', subject: 'S0', text: 'a d' }],
        versions: [],
        others: [],
      }),
    ).toEqual([
      'integrity: row 1 missing',
      'c',
      'deleted a is back',
      'subject S1',
      'reply 2',
      'version V1',
    ])
    const later = readAcknowledged([...lines, 'frozen V2'])
    const versions = [...kept.versions, { name: 'V2', text: '' }]
    expect(listLost(later, { ...kept, versions })).toEqual(['c of version V2'])
  })
})
