import { english } from '@shared/language/en'
import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../../test/support/evidence'
import { figureName } from './figure-name'

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
