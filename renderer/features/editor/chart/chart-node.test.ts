import type { ChartBlock } from '@shared/note/block'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'

const chart: ChartBlock = {
  id: 'c',
  kind: 'chart',
  chart: {
    form: 'bar',
    categories: ['2023'],
    series: [
      {
        name: 'EU',
        values: [
          {
            observationId: 'S1',
            value: 163521,
            qualifier: 'over',
            shown: 'over 163 521',
            flags: ['p'],
            isApart: false,
          },
        ],
      },
    ],
  },
  sourceLine: 'Source: IOM.',
  altText: 'One bar.',
  content: [{ kind: 'text', text: 'Arrivals', marks: [] }],
}

describe('a chart on the page', () => {
  it('is read and written as it is stored, and typing in it changes its caption', () => {
    const { editor, blocks } = pageEditor([chart, paragraph('p', '')])
    expect(blocks()).toEqual([chart, paragraph('p', '')])
    editor.chain().setTextSelection(9).insertContent(' by sea').run()
    expect(blocks()[0]).toMatchObject({
      ...chart,
      content: [{ text: 'Arrivals by sea' }],
    })
  })

  it('stays a chart whatever style is asked for, and Enter goes on below it', () => {
    const { editor, press, blocks } = pageEditor([chart])
    editor.commands.setTextSelection(9)
    press('1', { ctrlKey: true, altKey: true })
    expect(blocks()).toEqual([chart])
    press('Enter')
    editor.commands.insertContent('Below')
    expect(blocks()).toMatchObject([chart, { kind: 'paragraph', content: [{ text: 'Below' }] }])
  })

  it.each(['Escape', 'Backspace'])(
    '%s in the caption selects it whole, Delete takes it out',
    (key) => {
      const { editor, press, blocks } = pageEditor([chart, paragraph('p', 'x')])
      editor.commands.setTextSelection(1)
      press(key)
      expect(editor.state.selection instanceof NodeSelection).toBe(true)
      press('Delete')
      expect(blocks()).toEqual([paragraph('p', 'x')])
    },
  )

  it('is copied whole, with an id of its own', () => {
    const source = pageEditor([chart])
    const { paste, blocks } = pageEditor([])
    paste(source.editor.getHTML())
    expect(blocks()[0]).toMatchObject({ ...chart, id: expect.stringMatching(/^new/) })
  })
})
