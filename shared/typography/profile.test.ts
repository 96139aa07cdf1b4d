import { describe, expect, it } from 'vitest'
import { findHouseStyle, houseStyles } from './profile'

describe('findHouseStyle', () => {
  it('knows each house style by its choices, and a mixture as none', () => {
    const mixture = { percentSpacing: 'none', quotationMarks: 'single' } as const
    expect([...Object.values(houseStyles), mixture].map(findHouseStyle)).toEqual([
      'council',
      'styleGuide',
      'press',
      undefined,
    ])
  })
})
