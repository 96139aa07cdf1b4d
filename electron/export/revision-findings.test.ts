import { expect, it } from 'vitest'
import { findRevisionFindings } from './revision-findings'

it('names the number that a revision is to have, where it has another', () => {
  const found = [
    ['INIT', '14871/24', []],
    ['v4 after the capital', '14871/24', []],
    ['REV 1', null, []],
    ['REV 1', '14871/1/24', ['REV 1']],
    ['REV 1', '14871/24', []],
    ['REV 2', '14871/1/24', ['REV 1']],
    ['REV 1', 'WK 832/2023', ['INIT']],
  ] as const
  expect(
    found.map(([name, number, suffixes]) =>
      findRevisionFindings(name, { number, suffixes }).map(({ values }) => values),
    ),
  ).toEqual([
    [],
    [],
    [],
    [],
    [{ name: 'REV 1', printed: '14871/24', wanted: '14871/1/24 REV 1' }],
    [{ name: 'REV 2', printed: '14871/1/24 REV 1', wanted: '14871/2/24 REV 2' }],
    [{ name: 'REV 1', printed: 'WK 832/2023 INIT', wanted: 'WK 832/1/2023 REV 1' }],
  ])
})
