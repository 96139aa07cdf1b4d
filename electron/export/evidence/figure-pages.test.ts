import type { Block } from '@shared/note/block'
import { figuresOf } from '@shared/note/inlines/inlines-of-block'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import {
  buildNote,
  cell,
  chart,
  figure,
  footnote,
  headerCell,
  heading,
  item,
  list,
  paragraph,
  table,
} from '../../../test/support/note-builder'
import { readPdfPages } from '../../../test/support/pdf-words'
import { noteToDocx } from '../note-to-docx'
import { layoutNote } from '../pages/layout-note'
import { evidencePages } from './figure-pages'

const words = (count: number) => Array.from({ length: count }, () => 'migration').join(' ')

/** Pages by what figures show, in their order, and where the blocks begin. */
async function pagesOf(body: readonly Block[], sure?: number) {
  const note = buildNote({ body })
  const layout = await layoutNote({
    note,
    profile: defaultProfile,
    images: new Map(),
    wants: 'pages',
  })
  const pages = evidencePages(note, { ...layout, surePageCount: sure ?? layout.surePageCount })
  return {
    note,
    shown: figuresOf(note.body).map(({ id, shown }) => [shown, pages.figures.get(id) ?? null]),
    blocks: note.body.map(({ id }) => pages.blocks.get(id) ?? null),
  }
}

describe('evidencePages', () => {
  it('finds a figure on the page where it is printed, also where its paragraph goes on', async () => {
    const broken = paragraph(
      'A year, 1 ',
      figure('1'),
      ` ${words(300)} the same `,
      footnote('Of ', figure('111')),
      ' again ',
      figure('1'),
      ` – “${words(500)}” `,
      figure('over 2 700'),
      ` ${words(100)}`,
      footnote(figure('222')),
    )
    const { note, shown } = await pagesOf([heading(1, 'Broken'), broken])
    const { bytes } = await noteToDocx(note, { audience: 'sending' })
    const printed = await readPdfPages(bytes)
    const pageWith = (word: string) => printed.findIndex((page) => page.includes(word)) + 1
    expect(shown).toEqual([
      ['1', 1],
      ['111', pageWith('111')],
      ['1', pageWith('again')],
      ['over 2 700', pageWith('700')],
      ['222', pageWith('222')],
    ])
    expect(pageWith('700')).toBeGreaterThan(pageWith('111'))
  }, 60_000)

  it('finds figures in tables, lists and headings, and where charts begin', async () => {
    const row = (shown: string) => [cell(paragraph(figure(shown))), cell(words(120))]
    const { shown, blocks } = await pagesOf([
      heading(1, figure('7'), ' routes'),
      table([
        [headerCell('Head'), headerCell('Words')],
        row('11'),
        row('22'),
        row('33'),
        row('44'),
      ]),
      list('numbered', item(figure('55'), list('bulleted', item(figure('66'))))),
      chart('Crossings', 'Bars'),
    ])
    const pages = shown.map(([, page]) => page)
    expect(pages).toEqual(pages.toSorted())
    expect(pages).not.toContain(null)
    expect(new Set(pages).size).toBeGreaterThan(1)
    // It no longer fits under the list.
    expect(blocks.at(-1)).toBe(Number(pages.at(-1)) + 1)
  })

  it('tells no page of which the layout is not sure', async () => {
    const { shown } = await pagesOf(
      [paragraph(figure('1')), paragraph(words(900)), paragraph(figure('2'))],
      1,
    )
    expect(shown).toEqual([
      ['1', 1],
      ['2', null],
    ])
  })
})
