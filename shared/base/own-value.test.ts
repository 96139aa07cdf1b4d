import { expect, it } from 'vitest'
import { ownValue } from './own-value'

it('finds what the table itself has', () => {
  const names = ['a', 'b', 'constructor', 'toString', '__proto__']
  expect(names.map((name) => ownValue({ a: 1 }, name))).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
