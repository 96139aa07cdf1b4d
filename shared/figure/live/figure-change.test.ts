import { describe, expect, it } from 'vitest'
import { statistic } from '../../../test/support/evidence'
import { english } from '../../language/en'
import type { Observation } from '../../library/observation'
import type { FigureInline } from '../../note/inline'
import { findFigureChange, type ObservationNews } from './figure-change'

const observation = (changes: Partial<Observation>) =>
  statistic({ id: 'S1', value: 75_445, unit: 'persons', vintage: '2024-04', ...changes }).item
const own = observation({})
const period = (start: string, end: string) => ({ start, end, text: '' })
const figure: FigureInline & { readonly observationId: string } = {
  kind: 'figure',
  id: 'f1',
  form: 'signed',
  shown: '75 445',
  shownAt: '2026-05-01T10:00:00.000Z',
  observationId: 'S1',
}
const may3 = Date.UTC(2026, 4, 3)

const quiet: ObservationNews = {
  own,
  isWithdrawn: false,
  revision: null,
  later: [],
  isContradicted: false,
}
const changeOf = (news: Partial<ObservationNews>, changes: Partial<typeof figure> = {}) =>
  findFigureChange({ ...figure, ...changes }, new Map([['S1', { ...quiet, ...news }]]), english)
const revision = { item: observation({ id: 'S2', value: 75_405 }), arrivedAtMs: may3 }

describe('findFigureChange', () => {
  it('says nothing where the library agrees, or has nothing to say', () => {
    expect([changeOf({}), findFigureChange(figure, new Map(), english)]).toEqual([null, null])
  })

  it('offers what was revised, in the form of the figure', () => {
    expect(changeOf({ revision, isContradicted: true })).toEqual({
      kind: 'revised',
      observationId: 'S1',
      byId: 'S2',
      arrivedAtMs: may3,
      offered: { ...figure, observationId: 'S2', shown: '75 405' },
      turnsRound: false,
      against: 'revised S1 S2 75 405',
    })
  })

  it('counts a later period only where it came in after the figure was shown', () => {
    const after = { id: 'S3', value: 80_000, period: period('2025-01', '2025-08') }
    const later = [{ item: observation(after), arrivedAtMs: may3 }]
    expect(changeOf({ later })).toMatchObject({
      kind: 'newer',
      byId: 'S3',
      offered: { shown: '80 000' },
    })
    expect([
      changeOf({ later }, { shownAt: '2026-05-04T10:00:00.000Z' }),
      changeOf({ later: [{ item: own, arrivedAtMs: may3 }] }),
    ]).toEqual([null, null])
  })

  it('takes the furthest of those that go on, never another length or a guess', () => {
    const item = (id: string, changes: Partial<Observation>) => ({
      item: observation({ id, ...changes }),
      arrivedAtMs: may3,
    })
    const later = [
      item('september', { period: period('2024-01', '2024-09') }),
      item('october', { period: period('2024-01', '2024-10') }),
      item('wholeYear', { period: period('2025', '2025') }),
      item('guessed', { period: period('2026-01', '2026-08'), periodIsInferred: true }),
    ]
    expect(changeOf({ later })).toMatchObject({ kind: 'newer', byId: 'october' })
  })

  it('tells of what is withdrawn, contradicted or typed over', () => {
    const typed = changeOf({ isContradicted: true }, { form: 'typed', shown: 'about 75 000' })
    expect([
      changeOf({ own: null, isWithdrawn: true, revision }),
      changeOf({ isContradicted: true }),
      typed,
    ]).toMatchObject([
      { kind: 'withdrawn', offered: null },
      { kind: 'contradicted', offered: null },
      { kind: 'typed', offered: { form: 'signed', shown: '75 445' } },
    ])
  })

  it('warns where a fall became a rise and the sign is in the words', () => {
    const fall = { ...quiet, own: observation({ value: -80, unit: '%' }) }
    const rise = { item: observation({ id: 'S2', value: 5, unit: '%' }), arrivedAtMs: null }
    expect(changeOf({ ...fall, revision: rise }, { form: 'magnitude' })).toMatchObject({
      offered: { shown: '5 %' },
      turnsRound: true,
    })
  })

  it('computes anew what rests on a revised value, and asks of no later period', () => {
    const { observationId: _, ...rest } = figure
    const total = observation({ id: 'S9', value: 150_810 })
    const share: FigureInline = {
      ...rest,
      shown: '50 %',
      calculation: { operation: 'share', observationIds: ['S1', 'S9'] },
    }
    const news = new Map([
      ['S1', { ...quiet, revision }],
      ['S9', { ...quiet, own: total, later: [{ item: revision.item, arrivedAtMs: may3 }] }],
    ])
    expect(findFigureChange(share, news, english)).toMatchObject({
      kind: 'revised',
      offered: {
        shown: '50 %',
        calculation: { operation: 'share', observationIds: ['S2', 'S9'] },
      },
    })
    expect(findFigureChange(share, new Map([['S9', { ...quiet, later: [] }]]), english)).toBeNull()
  })
})
