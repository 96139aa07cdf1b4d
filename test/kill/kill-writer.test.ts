import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPrograms, type Programs } from './build-programs'
import { killWriters } from './kill-writer'

let programs: Programs
beforeAll(async () => {
  programs = await buildPrograms()
}, 60_000)
afterAll(() => programs.remove())

// `npm run test:kill` does the same 180 times, and kills the whole app.
describe('a process that writes the store', () => {
  it('loses nothing that it acknowledged when it is killed', { timeout: 60_000 }, async () => {
    const results = await killWriters(programs, { seed: 6, count: 6 })
    expect(results.flatMap(({ lost }) => lost)).toEqual([])
    const counts = results.map(({ acknowledgedCount }) => acknowledgedCount)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
  })
})
