import type { Block } from '@shared/note/block'
import type { FigureInline } from '@shared/note/inline'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../../test/support/evidence'
import { pageEditor } from '../../../../test/support/page-editor'
import { figureRows, tableText } from './figure-rows'
import { figuresIn, type PlacedFigure } from './figures-in'

const shown = { kind: 'figure', form: 'signed', shownAt: null } as const
const figure: FigureInline = { ...shown, id: 'f1', observationId: 'S002', shown: '–80 %' }
const share: FigureInline = {
  ...shown,
  id: 'f2',
  shown: '10 %',
  calculation: { operation: 'share', observationIds: ['S002', 'S009'] },
}
const page: readonly Block[] = [
  {
    id: 'p',
    kind: 'paragraph',
    language: null,
    content: [
      { kind: 'text', text: 'By ', marks: [] },
      figure,
      { kind: 'footnote', id: 'n', sourceId: null, content: [share] },
    ],
  },
]

describe('the list of figures', () => {
  it('has each figure in the order of the text, a computed one with all it rests on', () => {
    const figures = figuresIn(pageEditor(page).editor.state.doc)
    const known = statistic()
    const checkedOf = ({ figureId }: PlacedFigure) => (figureId === 'f1' ? '3 May 2026' : '')
    expect(figureRows(figures, [known], checkedOf)).toEqual([
      { id: '0-S002', position: 4, shown: '–80 %', checked: '3 May 2026', statistic: known },
      { id: '1-S002', position: 5, shown: '10 %', checked: '', statistic: known },
      { id: '1-S009', position: 5, shown: '10 %', checked: '', statistic: null },
    ])
  })

  it('is copied as lines of cells', () => {
    expect(
      tableText([
        ['Value', 'Sentence'],
        ['80 %', 'two\nlines\tand a tab'],
      ]),
    ).toBe('Value\tSentence\n80 %\ttwo lines and a tab')
  })
})
