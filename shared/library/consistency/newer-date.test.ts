import { expect, it } from 'vitest'
import { findNewer } from './newer-date'

it('tells the later date as far as both are known', () => {
  expect([
    findNewer('2024-03-12', '2022-12-05'),
    findNewer('2022', '2024-03'),
    findNewer('2024', '2024-03'),
    findNewer('2024-03-12', '2024-03-12'),
    findNewer(null, '2024'),
  ]).toEqual(['first', 'second', null, null, null])
})
