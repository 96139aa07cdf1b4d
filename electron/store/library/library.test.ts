import { libraryKindSchema, librarySchema } from '@shared/contract/library'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import { addPack } from './add-pack'
import { loadLimitePack, loadPublicPack } from './built-in-packs'
import { countLibrary } from './count-library'
import { listAgreements } from './facts/agreements'
import { listFunding } from './facts/funding'
import { findQuestions, listQuestions } from './facts/questions'
import { listIndicators } from './indicators'
import { listLibrary } from './list-library'
import { findMeasures } from './measures'
import { listPlans } from './plans'
import { findSources, getSource, listSources } from './sources'
import { findSeries, findStatistics, listStatistics } from './statistics'

const db = openMemoryStore()
beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
})

describe('the built-in library in the store', () => {
  it('counts what the five sources hold', () => {
    const listed = Object.fromEntries(
      libraryKindSchema.options.map((kind) => [kind, listLibrary(db, kind).items.length]),
    )
    expect(countLibrary(db)).toEqual(listed)
    expect(listed).toMatchObject({
      sources: 5,
      plans: 48,
      statistics: 83,
      agreements: 35,
      funding: 17,
      events: 32,
      questions: 4,
    })
    expect(db.prepare('select count(*) as n from inconsistencies').get()).toEqual({ n: 47 })
  })

  it('lists each kind in the shape that the window is promised', () => {
    for (const kind of libraryKindSchema.options) {
      const list = listLibrary(db, kind)
      expect(librarySchema.parse(list)).toEqual(list)
    }
  })

  it('gives both packs back as they stand in the files', async () => {
    const packs = [await loadPublicPack(), await loadLimitePack()]
    expect(listStatistics(db)).toEqual(packs.flatMap((pack) => pack.statistics))
    expect(listAgreements(db)).toEqual(packs.flatMap((pack) => pack.agreements))
    expect(listFunding(db)).toEqual(packs.flatMap((pack) => pack.funding))
    expect(listQuestions(db)).toEqual(packs.flatMap((pack) => pack.questions))
    expect(listSources(db).map(({ id, marking }) => [id, marking])).toEqual([
      ['000', 'none'],
      ['001', 'none'],
      ['003', 'none'],
      ['004', 'none'],
      ['002', 'LIMITE'],
    ])
  })

  it('nests plans as their sources do', () => {
    const shapes = listPlans(db)
      .slice(0, 6)
      .map((plan) => [
        plan.id,
        plan.stated,
        plan.pillars.map((pillar) =>
          pillar.groups.length > 0
            ? pillar.groups.map((group) => group.measures.map((measure) => measure.number))
            : pillar.measures.length,
        ),
        plan.measures.length,
      ])
    expect(shapes).toEqual([
      ['WB-2022', { pillars: 5, measures: 20 }, [11, 12, 9, 12, 6], 3],
      ['CM-2022', { pillars: 3, measures: 20 }, [6, 1, 4], 0],
      ['WMA-2023', { pillars: null, measures: null }, [], 11],
      ['EM-2023', { pillars: null, measures: null }, [], 6],
      ['LAMPEDUSA-2023', { pillars: null, measures: 10 }, [], 0],
      [
        'SKOPJE-2023',
        { pillars: 3, measures: 21 },
        [
          [
            [1, 2],
            [3, 4, 5],
          ],
          [
            [6, 7, 8, 9, 10],
            [11, 12, 13, 14],
          ],
          [
            [15, 16, 17],
            [18, 19, 20, 21],
          ],
        ],
        0,
      ],
    ])
  })

  it('numbers no measure whose source does not', () => {
    const numbered = listPlans(db)
      .filter((plan) => plan.id !== 'SKOPJE-2023')
      .flatMap((plan) => [...plan.measures, ...plan.pillars.flatMap((pillar) => pillar.measures)])
      .filter((measure) => measure.number !== null)
    expect(numbered).toEqual([])
  })

  it('keeps a period only where the source gives one, and says where it was inferred', () => {
    const statistics = listStatistics(db)
    expect(statistics.filter((item) => item.period !== null)).toHaveLength(65)
    const periodOf = (id: string) => {
      const item = statistics.find((statistic) => statistic.id === id)
      return [item?.period, item?.periodIsInferred, item?.periodWording]
    }
    expect(['S002', 'S003', 'S031', 'S010', 'S051'].map(periodOf)).toEqual([
      [
        {
          start: '2024-01',
          end: '2024-08',
          text: 'first 8 months of 2024 compared to 2023',
        },
        false,
        '',
      ],
      [{ start: '2024-01', end: '2024-11', text: 'so far in 2024' }, true, ''],
      [{ start: '2022-12', end: '2022-12', text: '' }, true, ''],
      [null, false, ''],
      [null, false, 'in six months'],
    ])
  })

  it('counts observations of an indicator over its series', () => {
    const returns = listIndicators(db).find((indicator) => indicator.title === 'AVRR returns')
    expect([returns?.unit, returns?.observations]).toEqual(['persons', 8])
  })
})

describe('finding by id', () => {
  it('gives the values of a series by their period', () => {
    const idsOf = (id: string) => findSeries(db, id).map(({ item }) => item.id)
    expect([idsOf('S009'), idsOf('S002'), idsOf('nothing')]).toEqual([
      ['S008', 'S009', 'S007'],
      ['S002'],
      [],
    ])
  })

  it('finds statistics in the order asked, with their source, and leaves out the unknown', () => {
    const found = findStatistics(db, ['S007', 'nothing', 'S002', 'S007'])
    expect(found.map(({ item, source }) => [item.id, item.value, source.reference])).toEqual([
      ['S007', 49297, '14871/24'],
      ['S002', -80, '14871/24'],
      ['S007', 49297, '14871/24'],
    ])
  })

  it('finds measures with their place', () => {
    expect(findMeasures(db, ['SKOPJE-2023-A7', 'RETURN-ROADMAP-05'])).toMatchObject([
      {
        item: {
          number: 7,
          planTitle:
            'Action Plan for Sustainable Migration Governance in the Western Balkans 2023-2025',
          pillarTitle:
            'Actions proposed to increase access to regular pathways to harness the potential of migration',
        },
        source: { id: '003' },
      },
      { item: { number: null, planTitle: 'Return Roadmap', pillarTitle: null } },
    ])
  })

  it('finds questions and sources', () => {
    expect(findQuestions(db, ['Q3']).map(({ item, source }) => [item.number, source.id])).toEqual([
      [3, '002'],
    ])
    expect([...findSources(db, ['003', '003', 'nothing']).keys()]).toEqual(['003'])
    expect(getSource(db, '000').reference).toBe('IP/22/7447')
    expect(() => getSource(db, 'nothing')).toThrow('There is no source nothing')
  })
})
