import { describe, expect, it } from 'vitest'
import { type WordFileContent, wordFile } from '../../../../test/support/word-file'
import { wordParagraph, wordText } from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'

const styles = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base Style"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:jc w:val="both"/><w:ind w:left="567"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/>
    <w:pPr><w:pageBreakBefore/></w:pPr><w:rPr><w:i/><w:lang w:val="fr-BE"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Round"><w:name w:val="Round"/><w:basedOn w:val="Round"/></w:style>`

function blocksOf(body: string, more: Partial<WordFileContent> = {}) {
  return readWordDocument(wordFile({ body, ...more })).blocks
}

const run = (properties: string, content: string) =>
  `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`

describe('paragraphs', () => {
  it('have the style, layout and language that their styles give them', () => {
    const body = `
      <w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>${run('', '<w:t>Styled</w:t>')}</w:p>
      <w:p><w:pPr><w:pStyle w:val="Base"/><w:pageBreakBefore/><w:jc w:val="right"/><w:ind w:left="0"/><w:outlineLvl w:val="9"/></w:pPr></w:p>
      <w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr></w:p>
      <w:p><w:pPr><w:pStyle w:val="Round"/></w:pPr></w:p>
      <w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${run('', '<w:t>Plain</w:t>')}</w:p>`
    const english = { language: 'en-GB' }
    const based = { baseStyles: ['normal'], indentMm: 10, outlineLevel: 2 }
    expect(blocksOf(body, { styles })).toEqual([
      wordParagraph('Styled', {
        ...based,
        style: 'own',
        baseStyles: ['base style', 'normal'],
        alignment: 'both',
        styleMarks: ['bold', 'italic'],
        language: 'fr-BE',
        breaksPage: true,
      }),
      wordParagraph('', {
        ...english,
        style: 'base style',
        baseStyles: ['normal'],
        alignment: 'end',
        styleMarks: ['bold'],
        breaksPage: true,
      }),
      wordParagraph('', { ...english, style: 'heading 3' }),
      wordParagraph('', { ...english, style: 'round' }),
      wordParagraph('Plain', english),
    ])
  })

  it('have bold of a style taken off by a character style, and direct formatting over both', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Base"/></w:pPr>
      ${run('', '<w:t>style </w:t>')}
      ${run('<w:rStyle w:val="Strong"/>', '<w:t>off </w:t>')}
      ${run('<w:rStyle w:val="Strong"/><w:b/>', '<w:t>on</w:t>')}
      ${run('<w:b w:val="0"/><w:u w:val="none"/>', '<w:t> not</w:t>')}</w:p>`
    expect(blocksOf(body, { styles })[0]).toMatchObject({
      styleMarks: [],
      runs: [
        wordText('style ', { marks: ['bold'] }),
        wordText('off '),
        wordText('on', { marks: ['bold'] }),
        wordText(' not'),
      ],
    })
  })

  it('have each word with its marks and language, pieces alike as one', () => {
    const body = `<w:p>
      ${run('<w:i/><w:u w:val="single"/>', '<w:t xml:space="preserve">A </w:t>')}
      ${run('<w:u w:val="dotted"/><w:i/>', '<w:t>b</w:t>')}
      ${run('<w:vertAlign w:val="superscript"/>', '<w:t>2</w:t>')}
      ${run('<w:position w:val="-6"/>', '<w:t>3</w:t>')}
      ${run('<w:dstrike/><w:smallCaps/>', '<w:t>Gone</w:t>')}
      ${run('<w:lang w:val="en-GB"/>', '<w:t> same </w:t>')}
      ${run('<w:lang w:val="de-DE"/>', '<w:t>Wort</w:t>')}
      ${run('<w:rtl/><w:lang w:val="en-GB" w:bidi="ar-SY"/>', '<w:t>كلمة</w:t>')}
      ${run('<w:lang w:val="x-none"/>', '<w:t>\n  next line</w:t>')}</w:p>`
    expect(blocksOf(body, { styles })[0]).toMatchObject({
      runs: [
        wordText('A b', { marks: ['italic', 'underline'] }),
        wordText('2', { marks: ['superscript'] }),
        wordText('3', { marks: ['subscript'] }),
        wordText('Gone', { isStruck: true }),
        wordText(' same '),
        wordText('Wort', { language: 'de-DE' }),
        wordText('كلمة', { language: 'ar-SY' }),
        wordText('   next line'),
      ],
    })
  })

  it('have special signs as Unicode, and breaks as such', () => {
    const body = `<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:tab/><w:ptab/>
      <w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="61"/><w:sym w:font="Arial" w:char="2022"/>
      <w:lastRenderedPageBreak/><w:br/><w:br w:type="page"/><w:br w:type="column"/><w:cr/><w:pgNum/></w:r>
      ${run('<w:rFonts w:ascii="Symbol"/>', '<w:t>\uf0b7 b</w:t>')}
      <w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kana</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>`
    const plain = { change: null, comments: [] }
    expect(blocksOf(body)).toEqual([
      wordParagraph([
        wordText('a\u2011b\u00adc\t\t✓α•'),
        { kind: 'lineBreak', ...plain },
        { kind: 'pageBreak', ...plain },
        { kind: 'pageBreak', ...plain },
        { kind: 'lineBreak', ...plain },
        wordText('• β漢字 (kana)'),
      ]),
    ])
  })

  it('come in once from all that may stand round words', () => {
    const inner = '<w:r><w:t>in </w:t></w:r>'
    const body = `<w:sdt><w:sdtPr/><w:sdtContent><w:p>
        <w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>
        <w:smartTag>${inner}</w:smartTag><w:customXml>${inner}</w:customXml>
        <w:dir>${inner}</w:dir><w:bdo>${inner}</w:bdo>
        <mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback>${inner}${inner}</mc:Fallback></mc:AlternateContent>
        <mc:AlternateContent><mc:Fallback>${inner}</mc:Fallback></mc:AlternateContent>
      </w:p></w:sdtContent></w:sdt>
      <w:customXml><w:p>${inner}</w:p></w:customXml>${inner}`
    expect(blocksOf(body)).toEqual([
      wordParagraph('in in in in in in in '),
      wordParagraph('in '),
      wordParagraph('in '),
    ])
  })

  it('leave out what a form asks for, and tell it', () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const asked = '<w:r><w:t>Click here</w:t></w:r>'
    const body = `<w:p><w:r><w:t>Title: </w:t></w:r>${control(asked)}</w:p>${control(`<w:p>${asked}</w:p>`)}`
    const { blocks, losses } = readWordDocument(wordFile({ body }))
    const told = { what: 'form-field', near: 'Title:', text: 'Click here', isTextKept: false }
    expect({ blocks, losses }).toEqual({
      blocks: [wordParagraph('Title: '), wordParagraph('')],
      losses: [told, told],
    })
  })

  it('tell words that are hidden and elements that are not known', () => {
    const body = `<w:p><w:r><w:t>Seen </w:t></w:r>${run('<w:vanish/>', '<w:t>unseen</w:t>')}
      <w:new><w:newer><w:r><w:t>new</w:t></w:r></w:newer></w:new></w:p>`
    const { blocks, losses } = readWordDocument(wordFile({ body }))
    expect({ blocks, losses }).toEqual({
      blocks: [wordParagraph('Seen new')],
      losses: [
        { what: 'unknown-element', near: 'Seen new', text: 'new', isTextKept: true },
        { what: 'hidden-text', near: 'Seen new', text: 'unseen', isTextKept: false },
      ],
    })
  })

  it('have the ids of our bookmarks, each once, from between paragraphs too', () => {
    const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`
    const body = `${mark('_b_before')}<w:p>${mark('_b_p1')}${mark('_b_p1_Copy_1')}
      ${mark('_b_a_b_Copy_2_Copy_1')}${mark('_Toc12')}${mark('_b_')}${mark(`_b_${'x'.repeat(37)}`)}
      <w:r><w:t>One</w:t></w:r></w:p>`
    expect(blocksOf(body)).toEqual([wordParagraph('One', { ids: ['before', 'p1', 'a-b'] })])
  })

  it('are followed by where their section ends, columns left out', () => {
    const section = (more: string) => `<w:sectPr>${more}</w:sectPr>`
    const turned = '<w:pgSz w:orient="landscape"/>'
    const end = (more: string) => `<w:p><w:pPr>${section(more)}</w:pPr></w:p>`
    const body = `${end('')}${end('<w:type w:val="continuous"/>')}${end(turned)}${section('')}`
    expect(blocksOf(body)).toEqual([
      wordParagraph(''),
      wordParagraph(''),
      { kind: 'section', orientation: 'portrait' },
      wordParagraph(''),
      { kind: 'section', orientation: 'landscape' },
      { kind: 'section', orientation: 'portrait' },
    ])
  })
})
