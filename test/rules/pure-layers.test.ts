import { describe, expect, it } from 'vitest'
import { isTest, listSourceFiles } from './source-files'

/** Time and chance are passed in, so that the same input gives the same output. */
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/

describe('inner layers', () => {
  it('read neither clock nor dice', () => {
    const folders = [
      'shared',
      'electron/export',
      'electron/store',
      'electron/operations',
      'electron/handlers',
    ]
    const wrong = listSourceFiles(folders)
      .filter((file) => !isTest(file) && impure.test(file.text))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('write nothing to the console', () => {
    const wrong = listSourceFiles(['shared', 'electron', 'renderer'])
      .filter((file) => !isTest(file) && /\bconsole\.\w+\(/.test(file.text))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})
