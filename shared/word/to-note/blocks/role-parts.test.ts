import { describe, expect, it } from 'vitest'
import { importWords } from '../../../../test/support/imported-words'
import { wordCell, wordParagraph, wordTable } from '../../../../test/support/word-values'
import { plainTextOfBlock } from '../../../note/plain-text'
import type { Role } from '../../../note/roles/role'
import type { WordBlock } from '../../word-document'

const body = { style: 'normal council' }
const box = (label: string, role: Role | null): WordBlock =>
  wordTable([], {
    rows: [
      {
        isHeader: false,
        change: null,
        cells: [
          wordCell([
            wordParagraph(label, { style: 'role label', role }),
            wordParagraph('Red line: 500.', body),
          ]),
        ],
      },
    ],
  })
const rolesOf = (blocks: readonly WordBlock[]) =>
  importWords(blocks).body.map((block) => [block.role ?? null, plainTextOfBlock(block)])

describe('what a part of a briefing is for', () => {
  it('is that of the mark on its label, whatever its words have become', () => {
    expect(rolesOf([box('Nicht sagen!', 'notToBeSaid')])).toEqual([
      ['notToBeSaid', 'Red line: 500.'],
    ])
  })

  it('is that of the words of the label where a program dropped the mark', () => {
    expect(rolesOf([box('Not to be said', null)])).toEqual([['notToBeSaid', 'Red line: 500.']])
  })

  it('stays with a heading, which stands outside the box, and with a line that was one', () => {
    expect(
      rolesOf([
        wordParagraph('Red lines', { style: 'heading 1', outlineLevel: 1, role: 'notToBeSaid' }),
        wordParagraph('Red lines too', { ...body, role: 'notToBeSaid' }),
        wordParagraph('Open words.', body),
      ]),
    ).toEqual([
      ['notToBeSaid', 'Red lines'],
      ['notToBeSaid', 'Red lines too'],
      [null, 'Open words.'],
    ])
  })
})
