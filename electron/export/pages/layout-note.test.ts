import type { NotePage, PageBoxParagraph, PageLine } from '@shared/contract/pages/pages'
import type { Note } from '@shared/note/note'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import {
  annex,
  buildNote,
  cell,
  chart,
  contents,
  footnote,
  fullHeader,
  headerCell,
  heading,
  image,
  item,
  list,
  paragraph,
  table,
  text,
} from '../../../test/support/note-builder'
import { makePng } from '../../../test/support/pictures'
import { layoutNote } from './layout-note'

const briefingHeader = { ...fullHeader, type: 'BRIEFING', number: null }

const layOut = (note: Note) =>
  layoutNote({ note, profile: defaultProfile, images: new Map(), wants: 'pages' })

/** Pieces apart from each other, what is bold in stars. */
function lineOf({ pieces }: PageLine): string {
  return pieces
    .map(({ runs }) =>
      runs.map((run) => (run.marks.includes('bold') ? `*${run.text}*` : run.text)).join(''),
    )
    .join(' | ')
}
const linesOf = ({ lines }: NotePage | { lines: readonly PageLine[] }) =>
  lines.map(lineOf).filter((line) => line !== '')
const wordsOf = ({ label, runs }: PageBoxParagraph) =>
  [...(label === null ? [] : [label.text]), ...runs.map((run) => run.text)].join('')
const boxesOf = ({ boxes }: Pick<NotePage, 'boxes'>) =>
  boxes
    .map(({ content }) =>
      content.flatMap((part) =>
        part.kind === 'paragraph'
          ? [wordsOf(part.paragraph)]
          : part.table.rows.flatMap((cells) =>
              cells.flatMap(({ paragraphs }) => paragraphs.map(wordsOf)),
            ),
      ),
    )
    .map((paragraphs) => paragraphs.filter((words) => words !== '').join(' / '))
    .map((words) => words.replaceAll('\u00a0', ' '))
    .filter((words) => words !== '')
const noPage = { lines: [], boxes: [], pictures: [], rules: [] }

describe('layoutNote', () => {
  it('turns the pages of an annex, with its footer, and lists it with its page', async () => {
    const { pages } = await layOut(
      buildNote({
        header: fullHeader,
        body: [contents, heading(1, 'Background'), annex('Figures', 'landscape'), paragraph('x')],
      }),
    )
    const [main, turned] = pages
    if (main === undefined || turned === undefined) throw new Error('two pages')
    expect(pages.map(({ widthPx, heightPx }) => widthPx > heightPx)).toEqual([false, true])
    const listed = linesOf(main)
    expect(listed).toEqual(
      expect.arrayContaining(['1) | Background | 1', 'ANNEX Figures | 2', '*1)* | *Background*']),
    )
    expect(linesOf(turned)).toEqual(['*ANNEX*', '*Figures*', 'x'])
    expect(boxesOf(main)).not.toContain('ANNEX')
    expect(boxesOf(turned)).toEqual(expect.arrayContaining(['14871/24', '2', 'ANNEX', 'EN']))
    const right = Math.max(...turned.boxes.map(({ xPx, widthPx }) => xPx + widthPx))
    expect(Math.round(right)).toBe(Math.round(turned.widthPx - 75.6))
  })

  it('says on the following pages of a briefing what it is about', async () => {
    const header = { ...briefingHeader, subject: 'Returns' }
    const long = Array.from({ length: 12 }, () => paragraph('Many words on returns. '.repeat(40)))
    const { pages } = await layOut(buildNote({ header, body: long }))
    const heads = pages.map((page) => {
      const [line] = page.lines.filter(({ yPx }) => yPx < 60)
      return line === undefined ? null : lineOf(line)
    })
    expect(heads.slice(0, 2)).toEqual([null, 'Returns'])
    expect(pages.map((page) => linesOf(page).at(-1))).toEqual(
      pages.map((_, index) => `BRIEFING | *LIMITE* | ${index + 1}/${pages.length}`),
    )
  })

  it('draws the head of each type as it is printed', async () => {
    const headOf = async (header: Partial<Note['header']>) => {
      const { pages } = await layOut(
        buildNote({ header: { ...fullHeader, ...header }, body: [paragraph('Text.')] }),
      )
      const [page = noPage] = pages
      return [...linesOf(page).slice(0, 3), ...boxesOf(page)]
    }
    const outcome = { type: 'OUTCOME OF PROCEEDINGS', meetingDate: '6 and 7 April 2016' }
    expect(await headOf(outcome)).toEqual(
      expect.arrayContaining(['*OUTCOME OF PROCEEDINGS*', 'On:', '6 and 7 April 2016']),
    )
    const paper = { type: 'WORKING PAPER', number: 'WK 832/2023', codes: ['MIGR 390'] }
    const drawn = await headOf(paper)
    expect(drawn).toEqual(
      expect.arrayContaining([
        '*WORKING PAPER*',
        expect.stringMatching(/^This is a paper intended for a specific community of recipients/),
        'WK 832/2023 INIT',
      ]),
    )
    expect(drawn.join(' ')).toMatch(/WK 832\/2023 INIT.* LIMITE \/ MIGR /)
  })

  it('draws numbers, looks, footnotes and cells as the Word file has them', async () => {
    const note = buildNote({
      header: fullHeader,
      body: [
        heading(1, 'Returns'),
        paragraph('From ', text('Kosovo', 'bold'), ' to Serbia', footnote('Source: IOM.'), '.'),
        list('numbered', 'first', item('second', list('bulleted', 'below'))),
        table([
          [headerCell('Year'), headerCell('Returns')],
          [cell('2024'), cell('80 %')],
        ]),
      ],
    })
    const { pages, ...rest } = await layOut(note)
    const [page = noPage] = pages
    expect(rest).toEqual({
      revision: 3,
      pageCount: 1,
      surePageCount: 1,
      doubt: null,
      isCutShort: false,
    })
    expect(linesOf(page)).toEqual([
      '*NOTE*',
      '*1)* | *Returns*',
      'From *Kosovo** to Serbia1.',
      '1. | first',
      '2. | second',
      '– | below',
      '__________________',
      '* | This designation is without prejudice to positions on status, and is in line with UNSCR\u00a01244/1999 and the ICJ',
      'Opinion on the Kosovo declaration of independence.',
      '1 | Source: IOM.',
    ])
    expect(boxesOf(page)).toEqual([
      'Council of the / European Union',
      'Brussels, 19 November 2024 / (OR. en) / 14871/24',
      'LIMITE / JAI 1545 / MIGR 390',
      'From:',
      'Presidency',
      'To:',
      'Working Party on External Aspects of Asylum and Migration (EMWP)',
      'Subject:',
      'The migratory situation on the Western Balkans route',
      'Year',
      'Returns',
      '2024',
      '80 %',
      '14871/24',
      'SN/kl',
      '1',
      'JAI.1',
      'LIMITE',
      'EN',
    ])
  })

  it('leads from a line to the characters of the note that it shows', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const { pages } = await layOut(buildNote({ body: [paragraph('One.'), paragraph(words)] }))
    const places = (pages[0]?.lines ?? [])
      .filter(({ place }) => place?.partId === 'x2')
      .map((line) => ({ offset: line.place?.offset, shown: lineOf(line) }))
    expect(places.length).toBeGreaterThan(3)
    expect(places.map(({ offset = 0, shown }) => words.startsWith(shown, offset))).toEqual(
      places.map(() => true),
    )
  })

  it('says from which page on it is not sure, and why', async () => {
    const many = Array.from({ length: 60 }, () => paragraph('A line.'))
    const note = buildNote({ body: [...many, paragraph('In Devanagari: क')] })
    const { pageCount, surePageCount, doubt, isCutShort } = await layOut(note)
    expect({ surePageCount, doubt, isCutShort }).toEqual({
      surePageCount: pageCount - 1,
      doubt: 'character',
      isCutShort: false,
    })
  })

  it('draws pictures and charts where they stand, in the text and in parts of a role', async () => {
    const bytes = makePng(400, 200)
    const sha256 = 'b'.repeat(64)
    const note = buildNote({
      header: briefingHeader,
      body: [
        image('Lost'),
        image('Map', { sha256, widthMm: 60, altText: 'A map.' }),
        { ...chart('Arrivals', 'One bar.'), role: 'ifRaised' },
      ],
    })
    const { pages } = await layoutNote({
      note,
      profile: defaultProfile,
      images: new Map([[sha256, bytes]]),
      wants: 'pages',
    })
    const [{ pictures, boxes } = noPage] = pages
    const inBoxes = boxes.flatMap(({ content }) =>
      content.flatMap((part) => (part.kind === 'paragraph' ? (part.paragraph.drawing ?? []) : [])),
    )
    expect(pictures.map(({ drawing }) => drawing)).toEqual([
      {
        widthPx: 227,
        heightPx: 113,
        description: 'A map.',
        shows: { kind: 'image', sha256 },
      },
    ])
    expect(inBoxes).toMatchObject([{ shows: { kind: 'chart', language: 'en' } }])
  })

  it('draws head and foot of a briefing as they are printed, and lists in its parts', async () => {
    const points = list('numbered', 'first', item('second', list('bulleted', 'below')))
    const note = buildNote({
      header: briefingHeader,
      body: [{ ...points, role: 'lineToTake' }],
    })
    const { pages } = await layOut(note)
    const [page = noPage] = pages
    const edges = page.lines.map(({ pieces }) => pieces.map(({ edge }) => edge).join(' '))
    expect(linesOf(page)[0]).toBe('*BRIEFING* | *LIMITE*')
    expect(edges[0]).toBe('left right')
    expect(linesOf(page).at(-1)).toBe('BRIEFING | *LIMITE* | 1/1')
    expect(edges.at(-1)).toBe('left center right')
    expect(boxesOf(page)).toEqual(['LINE TO TAKE / 1.first / 2.second / –below'])
    expect(page.boxes[0]?.rules).toEqual([{ side: 'left', style: 'solid', widthPx: 6 }])
  })

  it('goes on with a part of a role on the next page where it was broken off', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({
      ...paragraph(`Line ${index}.`),
      role: 'lineToTake' as const,
    }))
    const { pages } = await layOut(buildNote({ header: briefingHeader, body: lines }))
    const parts = pages.flatMap(({ boxes }) => boxes)
    expect(parts.map(({ skippedPx }) => skippedPx)).toEqual([0, parts[0]?.heightPx])
  })
})
