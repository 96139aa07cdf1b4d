import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'
import type { Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import {
  annex,
  buildNote,
  contents,
  heading,
  numbered,
  paragraph,
} from '../../../../../test/support/note-builder'
import { pageEditor } from '../../../../../test/support/page-editor'
import { insertAnnex, insertContents } from '../../insert/blocks/insert-structure'
import { outlineOf } from '../../outline/outline-of'
import { moveSection } from '../../outline/section-moves'
import { applyStyle } from '../../toolbar/toolbar-state'
import { turnAnnex } from './annex'

const textOf = (block: Block) => {
  const kind = block.kind === 'paragraph' && block.numbered ? 'numbered' : block.kind
  return `${kind} ${plainTextOfBlock(block)}`.trim()
}

function open(...body: readonly Block[]) {
  const page = pageEditor(buildNote({ body }).body)
  const { editor, newId } = page
  const change = (make: (tr: Transaction) => unknown) => {
    const { tr } = editor.state
    make(tr)
    editor.view.dispatch(tr)
  }
  /** Puts the cursor before these words. */
  const goBefore = (words: string) => {
    editor.state.doc.descendants((node, position) => {
      const at = node.isText ? (node.text ?? '').indexOf(words) : -1
      if (at >= 0) editor.commands.setTextSelection(position + at)
    })
  }
  return { ...page, change, goBefore, context: { newId }, read: () => page.blocks().map(textOf) }
}

describe('annexes', () => {
  it('begin with a title that stays one line, and end where they are taken back', () => {
    const { editor, press, change, goBefore, context, read } = open(paragraph('Main'))
    change((tr) => insertAnnex(tr, context))
    editor.commands.insertContent('FiguresBelow')
    goBefore('Below')
    press('Enter')
    expect(read()).toEqual(['paragraph Main', 'annex Figures', 'paragraph Below'])
    goBefore('Figures')
    press('1', { ctrlKey: true, altKey: true })
    press('Backspace')
    expect(read()).toEqual(['paragraph Main', 'paragraph Figures', 'paragraph Below'])
  })

  it('are upright or turned', () => {
    const { editor, goBefore, blocks } = open(annex('A'), paragraph('b'))
    goBefore('b')
    expect(turnAnnex(editor)).toBe(false)
    goBefore('A')
    expect(turnAnnex(editor)).toBe(true)
    expect(blocks()[0]).toMatchObject({ kind: 'annex', orientation: 'landscape' })
    expect(turnAnnex(editor)).toBe(true)
    expect(blocks()[0]).toMatchObject({ kind: 'annex', orientation: 'portrait' })
  })

  it('keep sections to themselves', () => {
    const { editor, change, read } = open(
      { ...heading(1, 'A'), id: 'a' },
      annex('One'),
      { ...heading(1, 'B'), id: 'b' },
      { ...heading(1, 'C'), id: 'c' },
    )
    const outline = outlineOf(editor.state.doc)
    expect(outline.map(({ kind, number }) => `${kind} ${number}`.trim())).toEqual([
      'heading 1)',
      'annex',
      'heading 1)',
      'heading 2)',
    ])
    change((tr) => expect(moveSection(tr, 'b', -1)).toBe(false))
    change((tr) => expect(moveSection(tr, 'a', 1)).toBe(false))
    change((tr) => moveSection(tr, 'b', 1))
    expect(read()).toEqual(['heading A', 'annex One', 'heading C', 'heading B'])
  })
})

describe('a contents table', () => {
  it('stands as one thing, with a line after it to write on', () => {
    const { editor, change, context, read } = open(paragraph('a'))
    change((tr) => insertContents(tr, context))
    editor.commands.insertContent('b')
    expect(read()).toEqual(['paragraph a', 'contents', 'paragraph b'])
  })
})

describe('numbered paragraphs', () => {
  it('go on at Enter, and end on an empty line or at Backspace before the words', () => {
    const { editor, press, goBefore, read } = open(paragraph('Two'), contents)
    goBefore('Two')
    applyStyle(editor, 'numbered')
    editor.commands.insertContent('One')
    press('Enter')
    expect(read()).toEqual(['numbered One', 'numbered Two', 'contents'])
    press('Backspace')
    expect(read()).toEqual(['numbered One', 'paragraph Two', 'contents'])
    const other = open(numbered('One'))
    other.editor.commands.focus('end')
    other.press('Enter')
    other.press('Enter')
    other.editor.commands.insertContent('Two')
    expect(other.read()).toEqual(['numbered One', 'paragraph Two'])
  })
})
