import { describe, expect, it } from 'vitest'
import { printTable } from './print-table'

describe('printTable', () => {
  it('lines up columns and leaves the last one as it is', () => {
    expect(
      printTable([
        ['a', 'bb', 'long text'],
        ['ccc', '', 'x'],
      ]),
    ).toBe('a    bb  long text\nccc      x')
  })

  it('prints nothing for nothing', () => {
    expect(printTable([])).toBe('')
  })
})
