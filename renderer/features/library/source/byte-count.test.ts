import { expect, it } from 'vitest'
import { writeByteCount } from './byte-count'

it('writes sizes as the language does', () => {
  const written = (language: string) =>
    [50_000_000, 1_234_000, 1_900, 12].map((count) =>
      writeByteCount(count, language).replaceAll(/\s/g, ' '),
    )
  expect([written('en'), written('fr')]).toEqual([
    ['50 MB', '1.2 MB', '2 kB', '1 kB'],
    ['50 Mo', '1,2 Mo', '2 ko', '1 ko'],
  ])
})
