import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { addPack } from './add-pack'
import { loadLimitePack, loadPublicPack } from './built-in-packs'
import { countLibrary } from './count-library'
import { listPlans } from './plans'

describe('addPack', () => {
  it('adds a pack once: adding it again changes nothing', async () => {
    const db = openMemoryStore()
    const pack = await loadPublicPack()
    expect(addPack(db, pack, 1000)).toEqual({ added: true })
    const counts = countLibrary(db)
    expect(addPack(db, pack, 2000)).toEqual({ added: false })
    expect(countLibrary(db)).toEqual(counts)
    expect(db.prepare('select id, marking, addedAtMs from packs').all()).toEqual([
      { id: 'public', marking: 'none', addedAtMs: 1000 },
    ])
  })

  it('adds to the plans of another pack, after the measures that they have', async () => {
    const db = openMemoryStore()
    addPack(db, await loadPublicPack(), 0)
    const before = listPlans(db)[0]?.pillars[4]?.measures.map((measure) => measure.id)
    const datesOf = () => listPlans(db).find((plan) => plan.id === 'GLOBAL-ALL')?.date
    expect([before?.length, datesOf()]).toEqual([4, null])
    addPack(db, await loadLimitePack(), 0)
    const after = listPlans(db)[0]?.pillars[4]?.measures.map((measure) => measure.id)
    expect(after).toEqual([...(before ?? []), 'WB-2022-P5-05', 'WB-2022-P5-06'])
    expect(datesOf()).toBe('2023-11')
  })

  it('adds nothing at all where a part of the pack does not fit', async () => {
    const db = openMemoryStore()
    const pack = await loadLimitePack()
    expect(() => addPack(db, pack, 0)).toThrow('FOREIGN KEY')
    expect(countLibrary(db).sources).toBe(0)
    expect(db.prepare('select * from packs').all()).toEqual([])
  })
})
