import { describe, expect, it } from 'vitest'
import { isTest, listSourceFiles } from './source-files'

const largestFolder = 12
const code = listSourceFiles(['shared', 'electron', 'renderer', 'scripts']).filter(
  (file) => !isTest(file),
)

describe('folders', () => {
  it(`hold at most ${largestFolder} source files`, () => {
    const counts = new Map<string, number>()
    for (const { folder } of code) counts.set(folder, (counts.get(folder) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > largestFolder)).toEqual([])
  })

  it('have no index file: modules are imported where they are', () => {
    expect(code.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
  })
})
