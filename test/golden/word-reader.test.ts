import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noteToDocx } from '../../electron/export/note-to-docx'
import {
  buildNote,
  chart,
  footnote,
  fullHeader,
  headerCell,
  cell,
  heading,
  item,
  list,
  paragraph,
  questions,
  table,
} from '../support/note-builder'
import { missingFrom } from '../support/word-check'
import { readWord } from '../support/word-reader'
import { goldenCases, readGoldenNote, readGoldenOptions } from './golden-files'

const note = buildNote({
  header: fullHeader,
  body: [
    heading(1, 'Routes'),
    heading(2, 'Western', footnote('Not alone.')),
    paragraph('Numbers', footnote('Own data.'), '.'),
    list('numbered', 'First', item('Second', list('bulleted', 'Inner'))),
    table([[headerCell('Year'), headerCell('Arrivals')], [cell('2023'), cell('7')]]),
    questions('Questions:', ['Which?', 'Why?', 'How?']),
    chart('Crossings', 'One bar of 7'),
  ],
})
const { bytes } = await noteToDocx(note, { audience: 'sending' })

/** The file with all places of `from` in one part replaced; fails if there is none. */
function without(path: string, from: RegExp, to = ''): Uint8Array {
  const parts = unzipSync(bytes)
  const text = strFromU8(parts[path] ?? new Uint8Array())
  const broken = text.replace(from, to)
  if (broken === text) throw new Error(`Nothing to take from ${path}.`)
  return zipSync({ ...parts, [path]: strToU8(broken) })
}

const noWorkbook = () => {
  const kept = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('.xlsx'))
  return zipSync(Object.fromEntries(kept))
}

describe('an independent reader', () => {
  // What was taken out or put in stands in a file with marks beside what it became.
  const plain = goldenCases.filter((name) => readGoldenOptions(name).changes === undefined)

  it.each(plain)('finds in %s what the note holds, as what it is', async (name) => {
    const golden = readGoldenNote(name)
    const made = await noteToDocx(golden, readGoldenOptions(name))
    expect(missingFrom(readWord(made.bytes), golden)).toEqual([])
  })

  it('finds everything in a note that has it all', () => {
    expect(missingFrom(readWord(bytes), note)).toEqual([])
    expect(readWord(bytes)).toMatchObject({
      headings: [
        { level: 1, words: 'Routes' },
        { level: 2, words: 'Western' },
      ],
      footnotes: [
        { mark: '1', words: 'Not alone.' },
        { mark: '2', words: 'Own data.' },
      ],
      charts: [{ values: 1, sheets: 1 }],
    })
  })

  it.each<readonly [string, () => Uint8Array, string]>([
    ['style of a heading', () => without('word/document.xml', /<w:pStyle w:val="Heading2"\/>/), 'headings'],
    ['heading among the styles', () => without('word/styles.xml', /<w:name w:val="heading 1"\/>/i, '<w:name w:val="Big"/>'), 'headings'],
    ['numbers of headings', () => without('word/styles.xml', /<w:numPr>.*?<\/w:numPr>/gs), 'numbered headings'],
    ['list', () => without('word/numbering.xml', /<w:num .*?<\/w:num>/gs), 'lists'],
    ['levels of lists', () => without('word/numbering.xml', /<w:lvl .*?<\/w:lvl>/gs), 'questions'],
    ['mark of a footnote', () => without('word/document.xml', /<w:footnoteReference w:id="\d+"\/>/), 'footnotes'],
    ['footnote', () => without('word/footnotes.xml', /<w:footnote w:id="1">.*?<\/w:footnote>/s), 'footnotes'],
    ['number in a footnote', () => without('word/footnotes.xml', /<w:footnoteRef\/>/g), 'footnotes'],
    ['header row', () => without('word/document.xml', /<w:tblHeader\/>/), 'header rows'],
    ['alternative text', () => without('word/document.xml', / descr="[^"]*"/), 'alternative texts'],
    ['chart', () => zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.includes('/charts/')))), 'charts'],
    ['workbook', noWorkbook, 'workbooks'],
    ['link to the workbook', () => without('word/charts/_rels/chart1.xml.rels', /Target="[^"]*"/, 'Target="../none.xlsx"'), 'workbooks'],
    ['values of a chart', () => without('word/charts/chart1.xml', /<c:val>.*?<\/c:val>/gs), 'workbooks'],
    ['language', () => without('word/styles.xml', /<w:lang [^>]*\/>/g), 'language'],
  ])('misses a %s that is not there', (_, take, missed) => {
    expect(missingFrom(readWord(take()), note).join('\n')).toContain(`${missed}:`)
  })
})
