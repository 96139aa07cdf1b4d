const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `r="${relationships}"`,
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'v="urn:schemas-microsoft-com:vml"',
  'o="urn:schemas-microsoft-com:office:office"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'w15="http://schemas.microsoft.com/office/word/2012/wordml"',
]
  .map((namespace) => `xmlns:${namespace}`)
  .join(' ')

const part = (root: string, inside: string) =>
  `${header}<w:${root} ${namespaces}>${inside}</w:${root}>`
const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`
const links = (...inside: readonly string[]) =>
  `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`
const run = (inside: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`
const paragraph = (inside: string, layout = '') =>
  `<w:p>${layout === '' ? '' : `<w:pPr>${layout}</w:pPr>`}${inside}</w:p>`
const words = (said: string, layout = '') => paragraph(run(text(said)), layout)
const style = (type: string, id: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
const changed = (kind: string, inside: string) =>
  `<w:${kind} w:id="9" w:author="Anna" w:date="2026-11-20T10:00:00Z">${inside}</w:${kind}>`
const cell = (inside: string, layout = '') => `<w:tc><w:tcPr>${layout}</w:tcPr>${inside}</w:tc>`
const field = (instruction: string, result: string) =>
  run('<w:fldChar w:fldCharType="begin"/>') +
  run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
  run('<w:fldChar w:fldCharType="separate"/>') +
  run(text(result)) +
  run('<w:fldChar w:fldCharType="end"/>')

const textBox = run(
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="900000" cy="900000"/><wp:docPr id="3" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${words('In a box')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${words('In a box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
)
const picture = run(
  '<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="4" name="Map" descr="A map"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
)

const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(words('Member State'))}${cell(words('2023'), '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr>${cell(words('Kosovo*'), '<w:vMerge w:val="restart"/>')}${cell(words('4 200'))}${cell(words('4 300'))}</w:tr>
<w:tr><w:trPr>${changed('ins', '')}</w:trPr>${cell(words(''), '<w:vMerge/>')}${cell(words('1'))}${cell(`<w:tbl><w:tr>${cell(words('within'))}</w:tr></w:tbl>${words('')}`)}</w:tr></w:tbl>`

const body = [
  words('Council of the European Union', '<w:jc w:val="center"/>'),
  words('NOTE'),
  words('1. Introduction', '<w:pStyle w:val="Heading1"/>'),
  paragraph(
    `<w:bookmarkStart w:id="1" w:name="_b_a1"/>${run(text('Numbers rose '))}${changed('ins', run(text('sharply ')))}${changed('del', run('<w:delText>slightly </w:delText>'))}${run(text('in 2024'), '<w:b/><w:rPrChange w:id="2" w:author="B" w:date="2026-11-20T10:00:00Z"><w:rPr/></w:rPrChange>')}${run('<w:footnoteReference w:id="2"/>')}<w:bookmarkEnd w:id="1"/>`,
  ),
  paragraph(
    `<w:commentRangeStart w:id="0"/>${run(text('Said of it'))}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run('<w:endnoteReference w:id="2"/>')}`,
  ),
  paragraph(changed('moveFrom', run(text('It moved')))),
  paragraph(changed('moveTo', run(text('It moved'))), `<w:rPr>${changed('ins', '')}</w:rPr>`),
  words('First', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  words('Second', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  words('Point', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
  paragraph(
    `${field('PAGEREF _b_a1', '3')}<w:fldSimple w:instr="REF _b_a1">${run(text('above'))}</w:fldSimple>`,
  ),
  paragraph(
    `<w:hyperlink r:id="rId9">${run(text('a page'))}</w:hyperlink>${run('<w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:br/>')}`,
  ),
  `<w:sdt><w:sdtPr><w:tag w:val="b:x"/></w:sdtPr><w:sdtContent>${words('In a control')}</w:sdtContent></w:sdt>`,
  paragraph(
    `<w:sdt><w:sdtContent>${run(text('one line'))}</w:sdtContent></w:sdt><w:smartTag>${run(text('tagged'))}</w:smartTag>`,
  ),
  paragraph(textBox),
  paragraph(picture),
  paragraph(
    `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${run('<w:object><o:OLEObject r:id="rId8"/></w:object>')}`,
  ),
  table,
  '<w:altChunk r:id="rId9"/>',
  words('Questions', '<w:pStyle w:val="Heading1"/>'),
  words('1. Do you agree?'),
  words('a) And why?'),
  words(
    '',
    '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:pgSz w:orient="landscape"/></w:sectPr>',
  ),
  words('ANNEX'),
  '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/></w:sectPr>',
].join('')

const level = (number: number, format: string, label: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`

/** The parts of a Word file in which each thing that is read stands at least once. */
export const everyFeature: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': links(
    relationship('rId1', 'officeDocument', 'word/document.xml'),
    relationship('rId2', 'custom-properties', 'docProps/custom.xml'),
  ),
  'docProps/custom.xml': `${header}<Properties xmlns:vt="vt"><property name="NoteId"><vt:lpwstr>n1</vt:lpwstr></property></Properties>`,
  'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  'word/_rels/document.xml.rels': links(
    relationship('rId1', 'styles', 'styles.xml'),
    relationship('rId2', 'numbering', 'numbering.xml'),
    relationship('rId3', 'footnotes', 'footnotes.xml'),
    relationship('rId4', 'endnotes', 'endnotes.xml'),
    relationship('rId5', 'comments', 'comments.xml'),
    relationship('rId6', 'header', 'header1.xml'),
    relationship('rId7', 'footer', 'footer1.xml'),
    relationship('rId8', 'image', 'media/image1.gif'),
    `<Relationship Id="rId9" Type="${relationships}/hyperlink" Target="https://example.org" TargetMode="External"/>`,
    '<Relationship Id="rId10" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
  ),
  'word/styles.xml': part(
    'styles',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'Normal', '')}${style('paragraph', 'Heading1', '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="Strong"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>')}${style('paragraph', 'Heading2', '<w:basedOn w:val="Heading1"/>')}${style('character', 'Strong', '<w:link w:val="Heading1"/><w:rPr><w:b/></w:rPr>')}${style('numbering', 'Points', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>')}`,
  ),
  'word/numbering.xml': part(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Points"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Points"/>${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
  ),
  'word/footnotes.xml': part(
    'footnotes',
    `<w:footnote w:type="separator" w:id="-1">${words('')}</w:footnote><w:footnote w:id="2">${words('Source: Frontex.')}</w:footnote>`,
  ),
  'word/endnotes.xml': part('endnotes', `<w:endnote w:id="2">${words('At the end.')}</w:endnote>`),
  'word/comments.xml': part(
    'comments',
    `<w:comment w:id="0" w:author="Anna" w:date="2026-11-20T10:00:00Z" w:initials="A"><w:p w14:paraId="00000001">${run(text('Why?'))}</w:p></w:comment><w:comment w:id="1" w:author="Ben" w:initials="B"><w:p w14:paraId="00000002">${run(text('Because.'))}</w:p></w:comment>`,
  ),
  'word/commentsExtended.xml': `${header}<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>`,
  'word/header1.xml': part('hdr', words('14871/24')),
  'word/footer1.xml': part(
    'ftr',
    `<w:tbl><w:tr>${cell(words('LIMITE'))}${cell(paragraph(field('PAGE', '1')))}</w:tr></w:tbl>`,
  ),
  'word/media/image1.gif':
    'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000,\u0000\u0000\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u0002\u0001L\u0000;',
}
