import { timelineKindSchema } from '@shared/contract/library/timeline'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { addPack } from '../add-pack'
import { loadLimitePack, loadPublicPack } from '../built-in-packs'
import { countTimelineYears, listTimelinePage, listTimelineRegions } from './timeline-items'

const db = openMemoryStore()
beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
  db.exec(`update measures set deadline = '2023-06' where id = 'SKOPJE-2023-A1';
    update measures set deadline = 'soon' where id = 'SKOPJE-2023-A2';
    update measures set deadline = '2030' where id = 'SKOPJE-2023-A3';
    update measures set deletedAtMs = 1 where id = 'SKOPJE-2023-A3'`)
})
const all = { kinds: timelineKindSchema.options, region: null }
const page = { ...all, isNewestFirst: false, offset: 0, limit: 500 }

describe('the timeline', () => {
  it('has every dated item once, by date, both ways, page after page', () => {
    const items = listTimelinePage(db, page)
    const dates = items.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(all.kinds))
    const down = listTimelinePage(db, { ...page, isNewestFirst: true })
    expect(down.map(({ date }) => date)).toEqual(dates.toReversed())
    const pages = [0, 20, 40].flatMap((offset) =>
      listTimelinePage(db, { ...page, offset, limit: 20 }),
    )
    expect(pages).toEqual(items.slice(0, 60))
  })

  it('counts by year what the pages list', () => {
    const items = listTimelinePage(db, page)
    const counts = new Map<number, number>()
    for (const { date } of items) {
      const year = Number(date.slice(0, 4))
      counts.set(year, (counts.get(year) ?? 0) + 1)
    }
    expect(countTimelineYears(db, all)).toEqual(
      [...counts].map(([year, count]) => ({ year, count })),
    )
  })

  it('shows deadlines that are dates, with their plan, and nothing of the trash', () => {
    expect(listTimelinePage(db, { ...page, kinds: ['deadline'] })).toEqual([
      {
        kind: 'deadline',
        id: 'SKOPJE-2023-A1',
        date: '2023-06',
        title: expect.any(String),
        detail: expect.stringContaining('Action Plan'),
        sentence: expect.any(String),
        source: expect.any(String),
        marking: expect.any(String),
      },
    ])
  })

  it('narrows to a region', () => {
    const regions = listTimelineRegions(db)
    expect(regions).toContain('Western Balkans')
    const few = listTimelinePage(db, { ...page, region: 'western balkans' })
    expect(few.length).toBeGreaterThan(3)
    expect(few.length).toBeLessThan(listTimelinePage(db, page).length)
    expect(listTimelinePage(db, { ...page, region: 'Atlantis' })).toEqual([])
    expect(countTimelineYears(db, { ...all, kinds: [] })).toEqual([])
  })
})
