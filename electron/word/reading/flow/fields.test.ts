import { describe, expect, it } from 'vitest'
import { wordFile } from '../../../../test/support/word-file'
import { wordParagraph, wordText } from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'

const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (kind: string, data = '') =>
  `<w:r><w:fldChar w:fldCharType="${kind}">${data}</w:fldChar></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
const field = (instruction: string, result: string) =>
  `${mark('begin')}${code(instruction)}${mark('separate')}${result}${mark('end')}`
const bare = (instruction: string, data = '') =>
  `${mark('begin', data)}${code(instruction)}${mark('end')}`

function read(content: string) {
  const links = { rId9: { kind: 'hyperlink', target: 'https://eu.example/a', isExternal: true } }
  const { blocks, losses } = readWordDocument(wordFile({ body: `<w:p>${content}</w:p>`, links }))
  return { runs: blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])), losses }
}

describe('fields', () => {
  it('give their results, the inner ones of fields in fields with their own names', () => {
    const inner = field(' pageref _Toc1 \\h ', words('7'))
    const content = `${field(' REF _b_x \\h ', words('Table 1'))}${words(' on ')}${field('TOC \\o', `${words('Title ')}${inner}`)}
      <w:fldSimple w:instr=" SEQ Table ">${words('2')}</w:fldSimple>`
    expect(read(content)).toEqual({
      runs: [
        wordText('Table 1', { field: 'REF', link: '#_b_x' }),
        wordText(' on '),
        wordText('Title ', { field: 'TOC' }),
        wordText('7', { field: 'PAGEREF' }),
        wordText('2', { field: 'SEQ' }),
      ],
      losses: [],
    })
  })

  it('that are links give their address, with the underline left out', () => {
    const underlined = '<w:r><w:rPr><w:u w:val="single"/><w:b/></w:rPr><w:t>here</w:t></w:r>'
    const content = `${field(' HYPERLINK "https://eu.example/b" \\l "p" \\o "tip" ', underlined)}
      ${field(' HYPERLINK \\l "_b_one" ', words('inside'))}
      <w:hyperlink r:id="rId9" w:anchor="top">${words('out')}</w:hyperlink>
      <w:hyperlink w:anchor="_Toc1">${words('in')}</w:hyperlink><w:hyperlink>${words('none')}</w:hyperlink>`
    expect(read(content).runs).toEqual([
      wordText('here', { link: 'https://eu.example/b#p', marks: ['bold'] }),
      wordText('inside', { link: '#_b_one' }),
      wordText('out', { link: 'https://eu.example/a#top' }),
      wordText('in', { link: '#_Toc1' }),
      wordText('none'),
    ])
  })

  it('without a result show what they are, or are told', () => {
    const box = (state: string) => `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Yes"/><w:listEntry w:val="No"/></w:ddList></w:ffData>'
    const content = [
      bare('FORMCHECKBOX', box('<w:default w:val="0"/><w:checked/>')),
      bare('FORMCHECKBOX', box('<w:default w:val="0"/>')),
      bare('FORMDROPDOWN', list),
      bare('MACROBUTTON NoMacro [Click here]'),
      bare('SYMBOL 183 \\f "Symbol"'),
      bare('QUOTE "said"'),
      bare('PAGE'),
      bare(' DOCPROPERTY Number '),
      field('REF gone', ''),
    ]
    const { runs, losses } = read(content.join(words('; ')))
    expect({
      text: runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
      losses,
    }).toEqual({
      text: '☒; ☐; No; [Click here]; •; said; ; ; ',
      losses: ['DOCPROPERTY Number', 'REF gone'].map((text) => ({
        what: 'form-field',
        near: expect.stringMatching(/said; ;/),
        text,
        isTextKept: false,
      })),
    })
  })

  it('that never end, or never begin, swallow nothing', () => {
    const deep = 60
    const nested =
      `${mark('begin')}${code('IF')}`.repeat(deep) + words('no') + mark('end').repeat(deep)
    const content = `${mark('end')}${words('a')}${mark('separate')}${words('b')}
      ${mark('begin')}${code('REF x')}${words('c')}${mark('separate')}${words('d')}${nested}`
    expect(read(content).runs).toEqual([wordText('abcd')])
  })

  it('go over paragraphs', () => {
    const body = `<w:p>${mark('begin')}${code('TOC')}${mark('separate')}${words('One')}</w:p>
      <w:p>${words('Two')}${mark('end')}${words('.')}</w:p>`
    expect(readWordDocument(wordFile({ body })).blocks).toEqual([
      wordParagraph([wordText('One', { field: 'TOC' })]),
      wordParagraph([wordText('Two', { field: 'TOC' }), wordText('.')]),
    ])
  })
})
