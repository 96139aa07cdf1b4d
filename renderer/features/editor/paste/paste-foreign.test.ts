import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Block } from '@shared/note/block'
import { plainTextOf, plainTextOfBlock } from '@shared/note/plain-text'
import { createText } from '@shared/text/text'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { findAnchor, type PictureAnchor, type PlacedPicture } from '../images/picture-anchor'
import { type PasteOutcome, pasteForeign } from './paste-foreign'
import { sayPaste } from './use-paste-notice'

const word = readFileSync(
  resolve(import.meta.dirname, '../../../../test/fixtures/clipboard/word-365.html'),
  'utf8',
)

const text = (value: string) => [{ kind: 'text', text: value, marks: [] }] as const
const table: Block = {
  id: 'table',
  kind: 'table',
  columnWidthsPx: [null, null],
  rows: ['one', 'two'].map((row) => ({
    cells: ['left', 'right'].map((column) => ({
      header: false,
      columnSpan: 1,
      rowSpan: 1,
      content: [
        {
          id: `${row}-${column}`,
          kind: 'paragraph',
          language: null,
          content: text(`${row} ${column}`),
        },
      ],
    })),
  })),
}
const places: Readonly<Record<string, Block>> = {
  'an empty paragraph': paragraph('p1', ''),
  'a sentence': paragraph('p1', 'Before here after.'),
  'a heading': { id: 'h1', kind: 'heading', level: 1, content: text('Before here after.') },
  'a quotation': {
    id: 'q1',
    kind: 'quotation',
    measureId: null,
    sourceId: null,
    content: text('Before here after.'),
  },
  'an item of a list': {
    id: 'l1',
    kind: 'list',
    style: 'bulleted',
    items: [{ id: 'i1', content: text('Before here after.'), sublists: [] }],
  },
  'a cell': table,
  'a question': {
    id: 'qs',
    kind: 'questions',
    intro: text('Intro'),
    items: [{ id: 'qu1', questionId: null, content: text('Before here after.') }],
  },
}

function openPage(blocks: readonly Block[]) {
  const outcomes: PasteOutcome[] = []
  let count = 0
  const newId = () => {
    count += 1
    return `pasted${count}`
  }
  const pictures: PlacedPicture[] = []
  const page = pageEditor(blocks, [
    pasteForeign(
      newId,
      (outcome) => outcomes.push(outcome),
      (taken) => pictures.push(...taken),
    ),
  ])
  /** Into the middle of the first words of the page that say `here`, or of its first text. */
  const pasteInside = (html: string) => {
    let position = 1
    page.editor.state.doc.descendants((node, at) => {
      const index = node.isText ? (node.text ?? '').search(/here|left/) : -1
      if (index >= 0 && position === 1) position = at + index
      return position === 1
    })
    page.editor.commands.setTextSelection(position)
    page.paste(html)
  }
  return { ...page, outcomes, pictures, pasteInside }
}

const wordsOf = (blocks: readonly Block[]) =>
  plainTextOf({ body: blocks })
    .match(/[\p{L}\p{M}\d]+/gu)
    ?.toSorted() ?? []

describe('pasting from another program', () => {
  it.each(Object.entries(places))('keeps every word in %s', (_, place) => {
    const { blocks, pasteInside } = openPage([place, paragraph('last', 'End.')])
    const alone = openPage([paragraph('p1', '')])
    alone.pasteInside(word)
    pasteInside(word)
    // Words in the middle of which something came are two.
    const before = wordsOf([place, paragraph('last', 'End.')])
    const kept = new Set(wordsOf(blocks()))
    expect([...wordsOf(alone.blocks()), ...before].filter((one) => !kept.has(one))).toEqual([])
    expect(blocks().at(-1)).toEqual(paragraph('last', 'End.'))
  })

  it('fills the cells of a table with those of another', () => {
    const { blocks, pasteInside } = openPage([table])
    pasteInside('<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>')
    expect(blocks().map(plainTextOfBlock)).toEqual(['A\nB\nC\nD'])
  })

  it('makes parts of a list in a question, questions of one in the intro line', () => {
    const openQuestions = (words: string) =>
      openPage([
        {
          id: 'qs',
          kind: 'questions',
          intro: text('In view of this'),
          items: [
            {
              id: 'q1',
              questionId: null,
              content: words === '' ? [] : text(words),
              subQuestions: [{ id: 'p1', content: text('last') }],
            },
          ],
        },
      ])
    const outlined = ({ blocks }: ReturnType<typeof openPage>) =>
      blocks().flatMap((block) =>
        block.kind === 'questions'
          ? block.items.map(({ content, subQuestions = [] }) =>
              [content, ...subQuestions.map((part) => part.content)]
                .map((line) => line.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
                .join(' / '),
            )
          : [],
      )
    const list = '<ol><li>A<ol><li>A1</li></ol></li><li>B</li></ol>'
    const inWords = openQuestions('Where is here?')
    inWords.pasteInside(list)
    expect(outlined(inWords)).toEqual(['Where is here? / A / A1 / B / last'])
    const inPart = openQuestions('Where?')
    inPart.editor.commands.setTextSelection(30)
    expect(inPart.editor.state.selection.$from.parent.textContent).toBe('last')
    inPart.paste(list)
    expect(outlined(inPart)).toEqual(['Where? / lasA / A1 / Bt'])
    const inEmpty = openQuestions('')
    inEmpty.editor.commands.setTextSelection(19)
    inEmpty.paste(`<p>First:</p>${list}<p>Second?</p>`)
    expect(outlined(inEmpty)).toEqual(['First: / A / A1 / B', 'Second? / last'])
    const inIntro = openQuestions('Where?')
    inIntro.editor.commands.setTextSelection(5)
    inIntro.paste(list)
    expect(outlined(inIntro)).toEqual(['A / A1', 'B', 'Where? / last'])
  })

  it('puts a phrase into the sentence and is undone alone', () => {
    const { editor, blocks, pasteInside } = openPage([paragraph('p1', 'Before here after.')])
    pasteInside('<meta charset="utf-8"><b>right</b><span>&nbsp;</span>')
    expect(blocks().map(plainTextOfBlock)).toEqual(['Before right\u00a0here after.'])
    editor.commands.undo()
    expect(blocks().map(plainTextOfBlock)).toEqual(['Before here after.'])
  })

  it('tells what had no place, in words', () => {
    const { outcomes, pasteInside } = openPage([paragraph('p1', '')])
    pasteInside(word)
    expect(outcomes.map((outcome) => sayPaste(outcome, createText('en')))).toEqual([
      'Left out: 1 picture, 1 text box, 1 tracked deletion, 1 comment and the address of 1 link.',
    ])
    pasteInside('<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table><h1>H<br></h1>')
    expect(outcomes.slice(1).map((outcome) => sayPaste(outcome, createText('fr')))).toEqual([
      'Conservé sous forme de texte simple\u00a0: 1 tableau dans un tableau.',
    ])
  })

  it('refuses 50 MB at once and leaves the text as it was', () => {
    const { outcomes, blocks, pasteInside } = openPage([paragraph('p1', 'here')])
    pasteInside(`<p>${'word '.repeat(10_000_000)}</p>`)
    expect(outcomes).toEqual([{ kind: 'tooLarge' }])
    expect(blocks()).toEqual([paragraph('p1', 'here')])
  })

  it('keeps the place, the words and the width of pictures whose bytes came along', () => {
    const { editor, outcomes, pictures, pasteInside } = openPage([paragraph('p1', 'here')])
    const picture = (alt: string, look = '') =>
      `<img alt="${alt}" ${look} src="data:image/png;base64,AAAA">`
    pasteInside(
      `<p>One ${picture('Map &amp; legend')} two</p><p>${picture('', 'width="189"')}</p><ul><li>A${picture('Chart', 'width="9" style="width: 42cm"')}<li>B</ul><p>Last</p>`,
    )
    const blockBefore = (anchor: PictureAnchor) => {
      const position = findAnchor(editor.state.doc, anchor)
      return position === null ? null : editor.state.doc.resolve(position).nodeBefore?.textContent
    }
    expect(
      pictures.map(({ altText, widthMm, anchor, file }) => [
        altText,
        widthMm,
        blockBefore(anchor),
        file.size,
      ]),
    ).toEqual([
      ['Map & legend', null, 'One two', 3],
      ['', 50, 'One two', 3],
      ['Chart', 170, 'AB', 3],
    ])
    expect(outcomes).toEqual([{ kind: 'pasted', losses: [], picturesBelow: 0 }])
  })

  it('says that a clipboard of pictures gives no text', () => {
    const { outcomes, pasteInside } = openPage([paragraph('p1', '')])
    pasteInside('<img src="cid:1" width="40">')
    expect(outcomes.map((outcome) => sayPaste(outcome, createText('en')))).toEqual([
      'The clipboard holds no text that a note can take. Left out: 1 picture.',
    ])
  })
})
