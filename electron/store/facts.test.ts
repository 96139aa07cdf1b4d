import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../test/support/memory-store'
import { findFact, setFact } from './facts'

describe('facts', () => {
  it('are kept, the last one counts', () => {
    const db = openMemoryStore()
    const before = findFact(db, 'a')
    setFact(db, 'a', '1')
    setFact(db, 'a', '2')
    expect([before, findFact(db, 'a')]).toEqual([undefined, '2'])
  })
})
