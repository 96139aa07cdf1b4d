import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { capitalised, formatDates } from './wording'

describe('wording of the lists', () => {
  it('writes dates and spans in house style', () => {
    const shown = (language: 'en' | 'fr') =>
      ['2024-11-09', '2023-03/2023-10', '2021/2025'].map((date) =>
        formatDates(date, createText(language)),
      )
    expect([shown('en'), shown('fr')]).toEqual([
      ['9 November 2024', 'March 2023 to October 2023', '2021 to 2025'],
      ['9 novembre 2024', 'mars 2023 à octobre 2023', '2021 à 2025'],
    ])
  })

  it('starts lines with a capital', () => {
    expect(['returns', 'EU', ''].map(capitalised)).toEqual(['Returns', 'EU', ''])
  })
})
