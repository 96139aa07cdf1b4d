import { describe, expect, it } from 'vitest'
import { readBudget } from './read-budget'

describe('readBudget', () => {
  it('reads whole numbers as people type them', () => {
    const typed = [
      '1500',
      ' 1 500 ',
      '1\u202f500',
      '1.500',
      '',
      '  ',
      '0',
      '-5',
      'many',
      ',',
      '1e3',
    ]
    expect(typed.map((one) => readBudget(one, 'words'))).toEqual([
      1500,
      1500,
      1500,
      1500,
      null,
      null,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
