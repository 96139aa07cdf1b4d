import type { FigureChange } from '@shared/contract/library/figures'
import { english } from '@shared/language/en'
import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../../test/support/evidence'
import { changeName, figureName } from './figure-name'

describe('figureName', () => {
  const names = { language: english, text: createText('en') }

  it('says value, provider and period', () => {
    expect(figureName('80 %', statistic(), names)).toBe(
      '80 per cent, figure, Frontex, January to August 2024',
    )
  })

  it('says an inferred period as its source words it, and nothing that is not known', () => {
    const inferred = statistic({
      provider: null,
      period: { start: '2022', end: '2022', text: 'this year' },
      periodIsInferred: true,
    })
    const none = statistic({ provider: null, period: null, periodWording: '' })
    expect([
      figureName('three times', inferred, names),
      figureName('–53', none, names),
      figureName('7', undefined, names),
    ]).toEqual(['three times, figure, this year', 'minus 53, figure', '7, figure'])
  })
})

it('says what the library has against a figure', () => {
  const change: FigureChange = {
    figureId: 'f1',
    shown: '49 297',
    kind: 'newer',
    own: null,
    by: null,
    arrivedAt: null,
    offered: {
      kind: 'figure',
      id: 'f1',
      form: 'signed',
      shown: '52 000',
      shownAt: null,
      observationId: 'S1',
    },
    turnsRound: false,
    against: '',
    isKept: false,
  }
  const names = { language: english, text: createText('en') }
  expect([
    changeName(change, names),
    changeName({ ...change, kind: 'withdrawn', offered: null }, names),
  ]).toEqual([
    'changed since: 52000 for a later period',
    'changed since: withdrawn from the library',
  ])
})
