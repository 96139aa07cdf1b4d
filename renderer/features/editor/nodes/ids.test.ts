import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'

const idsIn = (blocks: readonly Block[]): readonly string[] =>
  [...JSON.stringify(blocks).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1] ?? '')

const figure = {
  kind: 'figure',
  id: 'f1',
  observationId: 'S002',
  form: 'signed',
  shown: '–80 %',
  shownAt: null,
} as const
const withFigure: Block = { id: 'a', kind: 'paragraph', language: null, content: [figure] }

describe('ids of blocks and figures', () => {
  it('keeps the id of the first part of a split paragraph and gives the rest a new one', () => {
    const { editor, blocks } = pageEditor([paragraph('a', 'onetwo'), paragraph('b', 'three')])
    editor.chain().setTextSelection(4).splitBlock().run()
    expect(blocks()).toEqual([
      paragraph('a', 'one'),
      paragraph('new1', 'two'),
      paragraph('b', 'three'),
    ])
  })

  it('gives pasted copies of a paragraph and its figure ids of their own', () => {
    const { editor, paste, blocks } = pageEditor([withFigure, paragraph('b', '')])
    const copied = `<div data-pm-slice="0 0 []">${editor.getHTML()}</div>`
    editor.commands.focus('end')
    paste(copied)
    const ids = idsIn(blocks())
    expect(ids.slice(0, 2)).toEqual(['a', 'f1'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(blocks().filter((block) => JSON.stringify(block).includes('S002'))).toHaveLength(2)
  })

  it('keeps what a copied figure and footnote are about', () => {
    const footnote = {
      kind: 'footnote',
      id: 'n1',
      sourceId: '002',
      content: [{ kind: 'text', text: '14871/24.', marks: [] }, figure],
    } as const
    const source = pageEditor([
      { id: 'a', kind: 'paragraph', language: null, content: [figure, footnote] },
    ])
    const { paste, blocks } = pageEditor([])
    paste(source.editor.getHTML())
    expect(blocks()).toMatchObject([
      {
        content: [
          { observationId: 'S002', form: 'signed', shown: '–80 %' },
          {
            sourceId: '002',
            content: [{ text: '14871/24.' }, { observationId: 'S002', shown: '–80 %' }],
          },
        ],
      },
    ])
  })
})

describe('paste', () => {
  it('keeps numbers as text and nothing that the schema does not know', () => {
    const { paste, blocks } = pageEditor([])
    paste(
      '<h4 onclick="x()">Returns</h4><p style="color:red">80 % of <code>315</code> <img src=x></p>',
    )
    expect(blocks()).toMatchObject([
      { kind: 'heading', level: 3, content: [{ text: 'Returns' }] },
      { kind: 'paragraph', content: [{ kind: 'text', text: '80 % of 315', marks: [] }] },
    ])
  })

  it('lifts lists that are deeper than three levels', () => {
    const { paste, blocks } = pageEditor([])
    const nested = ['one', 'two', 'three', 'four', 'five'].reduceRight(
      (inner, word) => `<ul><li><p>${word}</p>${inner}</li></ul>`,
      '',
    )
    paste(nested)
    const list = blocks()[0]
    const levels = (block: unknown): number => {
      if (typeof block !== 'object' || block === null) return 0
      const own = 'kind' in block && block.kind === 'list' ? 1 : 0
      return own + Math.max(0, ...Object.values(block).flat().map(levels))
    }
    expect(levels(list)).toBe(3)
    expect(JSON.stringify(list)).toContain('five')
  })
})
