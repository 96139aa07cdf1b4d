import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../test/support/word-file'
import {
  deleted,
  inserted,
  wordCell,
  wordParagraph,
  wordTable,
} from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'

const read = (body: string) => readWordDocument(wordFile({ body }))
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
const row = (cells: string, properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (rows: string, properties = '') =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`
const begins = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

const one = (text: string, columnSpan = 1, rowSpan = 1) =>
  wordCell([wordParagraph(text)], columnSpan, rowSpan)
const plain = { isHeader: false, change: null }

describe('tables', () => {
  it('have header rows, widths, words for those who do not see them, and ids of their first cell', () => {
    const marked = `<w:tc><w:p><w:bookmarkStart w:id="1" w:name="_b_t1"/><w:bookmarkStart w:id="2" w:name="_b_c1"/><w:r><w:t>A</w:t></w:r></w:p></w:tc>`
    const body = `<w:tbl><w:tblPr><w:tblCaption w:val="Title"/><w:tblDescription w:val="What it says"/></w:tblPr>
      <w:tblGrid><w:gridCol w:w="567"/><w:gridCol w:w="1134"/></w:tblGrid>
      ${row(marked + cell('B'), '<w:tblHeader/>')}${row(cell('1') + cell('2'), '<w:tblHeader w:val="0"/>')}</w:tbl>`
    const ids = ['t1', 'c1']
    expect(read(body).blocks).toEqual([
      wordTable([], {
        ids,
        altText: 'What it says',
        columnWidthsMm: [10, 20],
        rows: [
          {
            ...plain,
            isHeader: true,
            cells: [wordCell([wordParagraph('A', { ids })]), one('B')],
          },
          { ...plain, cells: [one('1'), one('2')] },
        ],
      }),
    ])
  })

  it('have cells over several rows and columns once, and tell what others hide', () => {
    const body = table(
      [
        row(cell('a', `${span(2)}${begins}`) + cell('b')),
        row(cell('hidden', `${span(2)}${goesOn}`) + cell('c', begins)),
        row(cell('d') + cell('e') + cell('', goesOn)),
        row(
          cell('f', '<w:hMerge w:val="restart"/>') +
            cell('', '<w:hMerge w:val="continue"/>') +
            cell('g', goesOn),
        ),
        row(cell('h', goesOn), '<w:gridBefore w:val="1"/>'),
      ].join(''),
    )
    const { blocks, losses } = read(body)
    expect({ blocks, losses }).toEqual({
      blocks: [
        wordTable([], {
          rows: [
            { ...plain, cells: [one('a', 2, 2), one('b')] },
            { ...plain, cells: [one('c', 1, 3)] },
            { ...plain, cells: [one('d'), one('e')] },
            { ...plain, cells: [one('f', 2)] },
            { ...plain, cells: [one('h')] },
          ],
        }),
      ],
      losses: [{ what: 'hidden-text', near: 'h', text: 'hidden\ng', isTextKept: false }],
    })
  })

  it('stand in cells, and have rows and cells in content controls', () => {
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const inner = `<w:tc>${table(row(cell('inner')))}<w:p/></w:tc>`
    const body = table(
      `${control(row(control(cell('a')) + inner))}<w:customXml>${row(cell('b'))}</w:customXml>`,
    )
    expect(read(body).blocks).toEqual([
      wordTable([], {
        rows: [
          {
            ...plain,
            cells: [one('a'), wordCell([wordTable([['inner']]), wordParagraph('')])],
          },
          { ...plain, cells: [one('b')] },
        ],
      }),
    ])
  })

  it('have rows that were put in and taken out, and tell other changes', () => {
    const by = (author: string) => `w:id="1" w:author="${author}"`
    const body = table(
      [
        row(cell('new'), `<w:ins ${by('A')}/>`),
        row(cell('old'), `<w:del ${by('B')}/>`),
        row(cell('passing'), `<w:ins ${by('A')}/><w:del ${by('B')}/>`),
        row(cell('moved', `<w:cellIns ${by('A')}/>`)),
      ].join(''),
      `<w:tblPrChange ${by('A')}><w:tblPr/></w:tblPrChange>`,
    )
    const { blocks, losses } = read(body)
    expect({ blocks, losses }).toEqual({
      blocks: [
        wordTable([], {
          rows: [
            { ...plain, change: inserted('A'), cells: [one('new')] },
            { ...plain, change: deleted('B'), cells: [one('old')] },
            { ...plain, cells: [one('moved')] },
          ],
        }),
      ],
      losses: [
        { what: 'passing-text', near: 'passing', text: 'passing', isTextKept: false },
        { what: 'cell-change', near: 'moved', text: 'moved', isTextKept: true },
        { what: 'formatting-change', near: 'moved', text: '', isTextKept: true },
      ],
    })
  })

  it('without rows are none', () => {
    expect(read(`${table('')}<w:p/>`).blocks).toEqual([wordParagraph('')])
  })
})
