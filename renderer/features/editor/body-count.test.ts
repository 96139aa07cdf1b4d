import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { pageEditor } from '../../../test/support/page-editor'
import { bodyContents } from './body-count'

const text = (value: string) => ({ kind: 'text', text: value, marks: [] }) as const

describe('bodyContents', () => {
  it('counts the words as printed, figures as one, footnotes not at all', () => {
    const blocks: readonly Block[] = [
      {
        id: 'p',
        kind: 'paragraph',
        language: null,
        content: [
          text('A total of '),
          {
            kind: 'figure',
            id: 'f1',
            observationId: 'S007',
            form: 'signed',
            shown: '49 297',
            shownAt: null,
          },
          text(' arrivals – in 2024'),
          { kind: 'lineBreak' },
          text('so far.'),
          { kind: 'footnote', id: 'n1', sourceId: '002', content: [text('See 14871/24.')] },
        ],
      },
      { id: 'q', kind: 'quotation', measureId: 'm', sourceId: '003', content: [text('Do it.')] },
      {
        id: 's',
        kind: 'paragraph',
        language: null,
        content: [
          {
            kind: 'figure',
            id: 'f2',
            calculation: { operation: 'sum', observationIds: ['S007', 'S008'] },
            form: 'signed',
            shown: '7',
            shownAt: null,
          },
        ],
      },
    ]
    expect(bodyContents(pageEditor(blocks).editor.state.doc)).toEqual({
      words: 12,
      figures: 2,
      observationIds: ['S007', 'S008'],
      sourceIds: ['002', '003'],
    })
  })
})
