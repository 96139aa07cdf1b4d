import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../test/support/word-file'
import { readWordDocument } from '../../read-word-document'
import { numberText } from './number-text'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}">${more}<w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${567 * (at + 1)}"/></w:pPr></w:lvl>`
const abstract = (id: number, content: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
const list = (id: number, abstractId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`

const outline = `${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'lowerRoman', '(%3)', '<w:lvlRestart w:val="1"/>')}${level(3, 'upperRoman', '%1-%4', '<w:isLgl/>')}`
const numbering = `
  ${abstract(0, outline)}
  ${abstract(1, '<w:numStyleLink w:val="Lists"/>')}
  ${abstract(2, `<w:styleLink w:val="Lists"/>${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '–')}`)}
  ${abstract(3, `${level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>')}`)}
  ${abstract(4, `${level(0, 'none', 'Note')}${level(1, 'chicago', '%2')}`)}
  ${list(1, 0)}${list(2, 0)}${list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}
  ${list(4, 1)}${list(5, 3)}${list(6, 4)}
  ${list(7, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1')}</w:lvlOverride>`)}`
const styles = `
  <w:style w:type="numbering" w:styleId="Lists"><w:name w:val="Lists"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:ind w:left="0"/></w:pPr></w:style>`

const inList = (id: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`
const styled = (id: string, more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr></w:p>`

/** `label list level`, and the indent. */
function labels(body: string): readonly string[] {
  const { blocks } = readWordDocument(wordFile({ body, numbering, styles }))
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const { numbering: found, indentMm } = block
    if (found === null) return [`- ${indentMm}`]
    return [`${found.label} ${found.format} ${found.listId}/${found.level} ${indentMm}`]
  })
}

describe('numbers of lists', () => {
  it('count on, begin anew behind higher levels, and are in the form of each level', () => {
    const body = [
      inList(1),
      inList(1, 1),
      inList(1, 2),
      inList(1, 1),
      inList(1, 2),
      inList(1),
      inList(1, 1),
      inList(1, 2),
      inList(1, 3),
    ]
    expect(labels(body.join(''))).toEqual([
      '1. decimal 1/0 10',
      '1.a) lowerLetter 1/1 20',
      '(i) roman 1/2 30',
      '1.b) lowerLetter 1/1 20',
      '(ii) roman 1/2 30',
      '2. decimal 1/0 10',
      '2.a) lowerLetter 1/1 20',
      '(i) roman 1/2 30',
      '2-1 roman 1/3 40',
    ])
  })

  it('go on in lists of the same kind, and begin anew where a list says so', () => {
    const body = [inList(1), inList(2), inList(3), inList(3), inList(1), inList(7)]
    expect(labels(body.join(''))).toEqual([
      '1. decimal 1/0 10',
      '2. decimal 1/0 10',
      '5. decimal 3/0 10',
      '6. decimal 3/0 10',
      '7. decimal 3/0 10',
      'H upperLetter 3/0 10',
    ])
  })

  it('come from styles, and can be taken off', () => {
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = [
      styled('H1'),
      styled('H2'),
      styled('H2', off),
      styled('H2'),
      inList(4),
      inList(4, 1),
    ]
    expect(labels(body.join(''))).toEqual([
      '1 decimal 5/0 10',
      '1.1 decimal 5/1 0',
      '- 0',
      '1.2 decimal 5/1 0',
      '• bullet 4/0 10',
      '– bullet 4/1 20',
    ])
  })

  it('take the level that a paragraph says over that of its style', () => {
    const deeper = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    expect(labels([styled('H1'), styled('H1', deeper)].join(''))).toEqual([
      '1 decimal 5/0 10',
      '1.1 decimal 5/1 20',
    ])
  })

  it('are none in lists and levels that the file does not have', () => {
    expect(labels([inList(6), inList(6, 1), inList(6, 8), inList(99)].join(''))).toEqual([
      'Note none 6/0 10',
      '1 other 6/1 20',
      '- 0',
      '- 0',
    ])
  })

  it('are written in the usual forms', () => {
    const formats = ['decimalZero', 'lowerLetter', 'upperLetter', 'lowerRoman', 'ordinal', 'none']
    expect(formats.map((format) => [1, 12, 28, 4000].map((it) => numberText(it, format)))).toEqual([
      ['01', '12', '28', '4000'],
      ['a', 'l', 'bb', '4000'],
      ['A', 'L', 'BB', '4000'],
      ['i', 'xii', 'xxviii', '4000'],
      ['1st', '12th', '28th', '4000'],
      ['', '', '', ''],
    ])
  })
})
