import { contract } from '@shared/contract/contract'
import type { OutlineFilter } from '@shared/contract/outline'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { addPack } from '../add-pack'
import { loadLimitePack, loadPublicPack } from '../built-in-packs'
import { saveMeasure } from '../edit/measure-edits'
import { addPlan } from '../edit/plan-edits'
import { undoChanges } from '../edit/undo-changes'
import { findPlanOf, getPlanOutline, listOutline } from './outline'
import { listOutlineWords } from './outline-words'

const db = openMemoryStore()
const author = { who: '', nowMs: 1 }
const all: OutlineFilter = {
  words: '',
  region: null,
  route: null,
  institution: null,
  year: null,
  status: null,
  actor: null,
}

beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
  const change = { status: 'delayed', actors: 'Commission, Frontex and EUAA' }
  saveMeasure(db, { id: 'SKOPJE-2023-A2', seen: null, change }, author)
})

const shown = (filter: Partial<OutlineFilter>) =>
  contract.listOutline.output
    .parse(listOutline(db, { ...all, ...filter }))
    .map(({ id, entryCount }) => `${id} ${entryCount}`)

describe('the outline', () => {
  it('shows every plan once, with what stands in it', () => {
    const plans = listOutline(db, all)
    expect(plans).toHaveLength(new Set(plans.map(({ id }) => id)).size)
    expect(plans.find(({ id }) => id === 'SKOPJE-2023')).toMatchObject({ measureCount: 21 })
    for (const { id, entryCount } of plans) {
      const outline = contract.getPlanOutline.output.parse(getPlanOutline(db, id, all))
      expect(outline.measures).toHaveLength(entryCount)
    }
  })

  it('is narrowed by what measures and plans say', () => {
    expect(shown({ status: 'delayed' })).toEqual(['SKOPJE-2023 1'])
    expect(shown({ actor: 'frontex' })).toEqual(['SKOPJE-2023 1'])
    expect(shown({ actor: 'frontex', route: 'nowhere' })).toEqual([])
    expect(shown({ year: '2022', route: 'Western Balkans' })).toEqual([
      expect.stringMatching(/^WB-2022 /),
    ])
    expect(shown({ words: '100%_' })).toEqual([])
    expect(shown({ words: 'BALKANS action' })).toContainEqual(expect.stringMatching(/^WB-2022 /))
    const narrowed = getPlanOutline(db, 'SKOPJE-2023', { ...all, status: 'delayed' })
    expect(narrowed).toMatchObject({ measures: [{ id: 'SKOPJE-2023-A2', status: 'delayed' }] })
    expect(narrowed.pillars.length).toBeLessThan(2)
  })

  it('marks a plan that is known from marked documents alone', () => {
    const limite = { kind: 'new', reference: null, marking: 'LIMITE' } as const
    const plan = { title: 'Marked', institution: null, region: null, route: null, date: null }
    const ids = { plan: 'marked', source: 'marked-source' }
    const changes = addPlan(db, { ...plan, source: limite }, ids, author)
    const markings = () =>
      listOutline(db, all).flatMap(({ id, marking }) => (marking === 'none' ? [] : [id]))
    expect(markings()).toEqual(['marked'])
    undoChanges(db, changes, author)
    expect(markings()).toEqual([])
  })

  it('offers each word of its filters once', () => {
    expect(contract.listOutlineWords.output.parse(listOutlineWords(db))).toMatchObject({
      status: ['delayed'],
      actor: ['Commission', 'EUAA', 'Frontex'],
      route: expect.arrayContaining(['Western Balkans']),
      year: expect.arrayContaining(['2022', '2023']),
    })
  })

  it('finds the plan of a measure', () => {
    expect([
      findPlanOf(db, 'SKOPJE-2023-A2'),
      findPlanOf(db, 'WB-2022'),
      findPlanOf(db, '?'),
    ]).toEqual([
      { planId: 'SKOPJE-2023', measureId: 'SKOPJE-2023-A2' },
      { planId: 'WB-2022', measureId: null },
      null,
    ])
  })
})
