import { describe, expect, it } from 'vitest'
import { wordFile, wordPart } from '../../../../test/support/word-file'
import { wordParagraph, wordText } from '../../../../test/support/word-values'
import { readWordDocument } from '../../read-word-document'

const png = Uint8Array.of(137, 80, 78, 71)
const elsewhere = {
  rId3: { kind: 'image', target: 'https://eu.example/a.png', isExternal: true },
}
const links = {
  rId1: { kind: 'image', target: 'media/image1.png' },
  rId2: { kind: 'image', target: '../media/image2.emf' },
  rId4: { kind: 'image', target: 'media/none.png' },
  rId5: { kind: 'chart', target: 'charts/chart1.xml' },
  rId6: { kind: 'diagramData', target: '/word/diagrams/data1.xml' },
}
const strings = (texts: readonly string[]) =>
  `<c:strRef><c:strCache>${texts.map((text, at) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`).join('')}</c:strCache></c:strRef>`
const series = (name: string, values: readonly string[]) =>
  `<c:ser><c:tx>${strings([name])}</c:tx><c:cat>${strings(['2022', '2023'])}</c:cat><c:val>${strings(values)}</c:val></c:ser>`
const parts = {
  'word/media/image1.png': png,
  'media/image2.emf': png,
  'word/charts/chart1.xml': wordPart(
    'c:chartSpace',
    `<c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Arrivals</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>${series('East', ['1', '2'])}${series('West', ['3'])}</c:barChart></c:plotArea></c:chart>`,
  ),
  'word/diagrams/data1.xml': wordPart(
    'dgm:dataModel',
    '<dgm:pt><dgm:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Do</a:t></a:r></a:p></dgm:t></dgm:pt>',
  ),
}

function read(content: string, more = {}) {
  const body = `<w:p><w:r><w:t>Near</w:t></w:r><w:r>${content}</w:r></w:p>`
  const { blocks, losses, images } = readWordDocument(
    wordFile({ body, links: { ...links, ...more }, parts }),
  )
  return { blocks, losses, images: Object.keys(images) }
}

const drawing = (described: string, graphic: string) =>
  `<w:drawing><wp:inline><wp:extent cx="3600000" cy="1"/><wp:docPr id="1" name="x" ${described}</wp:docPr><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const picture = (id: string, more = '') =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x" descr="Own"/></pic:nvPicPr><pic:blipFill><a:blip ${id}/></pic:blipFill><pic:spPr>${more}</pic:spPr></pic:pic>`
const box = (text: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>`

const image = {
  kind: 'image',
  image: 'word/media/image1.png',
  altText: 'Map',
  isDecorative: false,
  widthMm: 100,
  change: null,
  comments: [],
} as const
const near = { near: 'Near', text: '', isTextKept: false }

describe('drawings', () => {
  it('that are pictures come with their words and width', () => {
    const decorative = '><a:extLst><adec:decorative val="1"/></a:extLst>'
    const size = '<a:xfrm><a:ext cx="720000" cy="1"/></a:xfrm>'
    const content = [
      drawing('descr="Map" title="Not this">', picture('r:embed="rId1"')),
      drawing(`title=""${decorative}`, picture('r:embed="rId1"')),
      drawing('>', `<wpg:wgp>${picture('r:embed="rId2"', size)}</wpg:wgp>`),
      '<w:pict><v:shape alt="Old map" style="position:absolute;width:72pt;height:1pt"><v:imagedata r:id="rId1"/></v:shape></w:pict>',
    ]
    expect(read(content.join(''))).toEqual({
      blocks: [
        wordParagraph([
          wordText('Near'),
          image,
          { ...image, altText: 'Own', isDecorative: true },
          { ...image, image: 'media/image2.emf', altText: 'Own', widthMm: 20 },
          { ...image, altText: 'Old map', widthMm: 25.4 },
        ]),
      ],
      losses: [],
      images: ['word/media/image1.png', 'media/image2.emf'],
    })
  })

  it('that are pictures from elsewhere, or gone, are told', () => {
    const content = ['r:link="rId3"', 'r:embed="rId4"', ''].map((id) =>
      drawing('descr="Map">', picture(id)),
    )
    const none = { ...image, image: null }
    const address = { text: 'https://eu.example/a.png' }
    expect(read(content.join(''), elsewhere)).toEqual({
      blocks: [wordParagraph([wordText('Near'), none, none, none])],
      losses: [
        { ...near, ...address, what: 'external-picture' },
        { ...near, what: 'picture', text: 'Map' },
        { ...near, what: 'picture', text: 'Map' },
      ],
      images: [],
    })
  })

  it('with words come behind their paragraph, in all the shapes of a group', () => {
    const content = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing('>', `<wpg:wgp>${box('One')}<wpg:grpSp>${box('two')}</wpg:grpSp></wpg:wgp>`)}</mc:Choice>
      <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>One</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const told = { what: 'text-box', near: 'Near', isTextKept: true }
    expect(read(content)).toEqual({
      blocks: [wordParagraph('Near'), wordParagraph('One'), wordParagraph('two')],
      losses: [
        { ...told, text: 'One' },
        { ...told, text: 'two' },
      ],
      images: [],
    })
  })

  it('that are charts and diagrams say what is in them', () => {
    const content =
      drawing('descr="Bars">', '<c:chart r:id="rId5"/>') +
      drawing('>', '<dgm:relIds r:dm="rId6"/>') +
      drawing('descr="No part">', '<c:chart r:id="rId9"/>')
    expect(read(content)).toEqual({
      blocks: [
        wordParagraph([
          wordText('Near'),
          {
            kind: 'chart',
            altText: 'Bars',
            text: 'Arrivals\n\tEast\tWest\n2022\t1\t3\n2023\t2',
            change: null,
            comments: [],
          },
          wordText('Plan; Do'),
        ]),
      ],
      losses: [
        { what: 'drawing', near: 'NearPlan; Do', text: 'Plan; Do', isTextKept: true },
        { what: 'chart', near: 'NearPlan; Do', text: 'No part', isTextKept: false },
      ],
      images: [],
    })
  })

  it('without anything to read are told, lines across the page are not', () => {
    const content = `${drawing('descr="An arrow">', '<wps:wsp/>')}
      <w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict><w:pict><v:rect o:hr="t"/></w:pict>
      <w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet"/></w:object><w:object><w:control/></w:object>`
    expect(read(content).losses).toEqual([
      { ...near, what: 'drawing', text: 'An arrow' },
      { ...near, what: 'drawing', text: 'DRAFT' },
      { ...near, what: 'embedded-object' },
      { ...near, what: 'form-field' },
      { ...near, what: 'embedded-object' },
    ])
  })

  it('that are equations are written on the line', () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const of = (name: string, text: string) => `<m:${name}>${t(text)}</m:${name}>`
    const sum = `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>${of('sub', 'i=1')}${of('sup', 'n')}${of('e', 'x')}</m:nary>`
    const content = `<m:oMathPara><m:oMath><m:f>${of('num', 'a+b')}${of('den', '2')}</m:f>${t('=')}
      <m:rad><m:deg/><m:e><m:sSup>${of('e', 'x')}${of('sup', '2')}</m:sSup></m:e></m:rad>${t('+')}${sum}
      <m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${of('e', 'y')}${of('e', 'z')}</m:d></m:oMath></m:oMathPara>`
    const text = '(a+b)/2=√(x^2)+∑_(i=1)^(n) x[y|z]'
    expect(read(content)).toEqual({
      blocks: [wordParagraph(`Near${text}`)],
      losses: [
        { what: 'equation', near: 'Near(a+b)/2=√(x^2)+∑_(i=1)^(n)…', text, isTextKept: true },
      ],
      images: [],
    })
  })
})
