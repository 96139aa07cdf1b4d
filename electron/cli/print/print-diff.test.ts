import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { printDiff } from './print-diff'

const text = createText('en')
const same = { from: 'INIT', to: 'now', header: [], blocks: [], figures: [] }

describe('printDiff', () => {
  it('says that nothing differs', () => {
    expect(printDiff(same, text)).toBe('There is no difference between INIT and now.')
  })

  it('lists what changed, a line each, long unchanged text cut', () => {
    const long = 'begin '.repeat(20)
    expect(
      printDiff(
        {
          ...same,
          header: [
            { field: 'title', before: '', after: 'New' },
            { field: 'codes', before: ['JAI 1'], after: [] },
          ],
          blocks: [
            {
              id: 'p1',
              change: 'changed',
              words: [
                { op: 'equal', text: long },
                { op: 'removed', text: 'old' },
                { op: 'added', text: 'new\nline' },
              ],
            },
          ],
          figures: [{ id: 'f1', before: null, after: '80 %' }],
        },
        text,
      ).split('\n'),
    ).toEqual([
      'From INIT to now: -[taken out]- and +[put in]+',
      'header title: – > New',
      'header codes: JAI 1 > –',
      'changed p1: begin begin begin begin begin  … begin begin begin begin begin -[old]-+[new / line]+',
      'figure f1: – > 80 %',
    ])
  })
})
