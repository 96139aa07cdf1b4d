import { blocksOfBody } from '@shared/body/blocks-of-body'
import { nodeNames } from '@shared/body/nodes'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { numberedIds, pageEditor } from '../../../../test/support/page-editor'
import { pageExtensions } from './page-extensions'

const text = (value: string, ...marks: ('bold' | 'superscript')[]) =>
  ({ kind: 'text', text: value, marks }) as const

const blocks: readonly Block[] = [
  { id: 'h1', kind: 'heading', level: 3, content: [text('Returns')] },
  {
    id: 'p1',
    kind: 'paragraph',
    language: 'fr',
    content: [
      text('A '),
      text('bold', 'bold'),
      {
        kind: 'figure',
        id: 'f1',
        observationId: 'S002',
        form: 'magnitude',
        shown: '80 %',
        shownAt: '2026-11-21T10:00:00.000Z',
      },
      { kind: 'lineBreak' },
      {
        kind: 'figure',
        id: 'f2',
        calculation: { operation: 'sum', observationIds: ['S014', 'S015'] },
        form: 'signed',
        shown: '226',
        shownAt: null,
      },
      { kind: 'footnote', id: 'n1', sourceId: '002', content: [text('14871/24.')] },
    ],
  },
  {
    id: 'l1',
    kind: 'list',
    style: 'bulleted',
    items: [
      {
        id: 'i1',
        content: [text('one')],
        sublists: [
          {
            id: 'l2',
            kind: 'list',
            style: 'numbered',
            items: [{ id: 'i2', content: [text('two')], sublists: [] }],
          },
        ],
      },
    ],
  },
  {
    id: 't1',
    kind: 'table',
    columnWidthsPx: [120, null],
    rows: [
      {
        cells: ['c1', 'c2'].map((id) => ({
          header: true,
          columnSpan: 1,
          rowSpan: 1,
          content: [{ id, kind: 'paragraph', language: null, content: [text(id)] }],
        })),
      },
    ],
  },
  { id: 'q1', kind: 'quotation', measureId: 'm1', sourceId: '002', content: [text('Do it.')] },
  {
    id: 'qs',
    kind: 'questions',
    intro: [text('Questions:')],
    items: [{ id: 'qi', questionId: 'Q1', content: [text('How?')] }],
  },
]

describe('the schema of the page', () => {
  it('has the nodes of the stored body and no others', () => {
    const schema = getSchema(pageExtensions(new Y.Doc(), numberedIds()))
    expect(Object.keys(schema.nodes).sort()).toEqual([...nodeNames, 'doc', 'text'].sort())
    expect(Object.keys(schema.marks).sort()).toEqual([
      'bold',
      'comment',
      'italic',
      'subscript',
      'superscript',
      'underline',
    ])
  })

  it('opens every kind of block of the model and changes nothing by it', () => {
    const body = new Y.Doc()
    setBody(body, blocks)
    let updates = 0
    body.on('update', () => {
      updates += 1
    })
    pageEditor(body)
    expect(updates).toBe(0)
    expect(blocksOfBody(body)).toEqual(blocks)
  })

  it('leaves all blocks as they are when one of them is written in', () => {
    const { editor, blocks: written } = pageEditor(blocks)
    editor.commands.insertContentAt(1, 'Our ')
    expect(written()).toEqual([
      { id: 'h1', kind: 'heading', level: 3, content: [text('Our Returns')] },
      ...blocks.slice(1),
    ])
  })

  it('writes blocks that the model accepts, from nothing', () => {
    const { editor, blocks: written } = pageEditor([])
    editor.commands.insertContent([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'T' }] },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
      { type: 'questions', content: [{ type: 'questionsIntro' }, { type: 'question' }] },
    ])
    editor.chain().focus('end').insertTable({ rows: 2, cols: 2 }).run()
    expect(written().map((block) => block.kind)).toEqual(['heading', 'list', 'questions', 'table'])
  })
})
