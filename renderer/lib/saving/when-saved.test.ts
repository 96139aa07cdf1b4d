import { describe, expect, it } from 'vitest'
import { whenSaved } from './when-saved'

describe('whenSaved', () => {
  it('says no more than needed', () => {
    const now = new Date(2024, 10, 19, 15, 0)
    const times = [
      new Date(2024, 10, 19, 9, 5),
      new Date(2024, 10, 18, 23, 59),
      new Date(2023, 0, 2, 8, 0),
    ]
    const shown = (language: 'en' | 'fr') =>
      times.map((time) => whenSaved(time.toISOString(), now, language))
    expect([shown('en'), shown('fr')]).toEqual([
      ['09:05', '18 Nov', '2 Jan 2023'],
      ['09:05', '18 nov.', '2 janv. 2023'],
    ])
  })
})
