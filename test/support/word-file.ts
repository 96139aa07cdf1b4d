import { strToU8, zipSync } from 'fflate'

/** What a test puts into a Word file; the rest is as little as a file can have. */
export type WordFileContent = {
  /** XML of the body's blocks. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly commentsIds?: string
  readonly commentsExtensible?: string
  /** Parts that the body refers to by the id that is the key. */
  readonly links?: Readonly<Record<string, WordLink>>
  /** Whole parts by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

type WordLink = {
  /** Last word of the relationship's type, `image`. */
  readonly kind: string
  readonly target: string
  readonly isExternal?: boolean
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const microsoft = 'http://schemas.microsoft.com/office/word'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  `xmlns:wp="${drawing}/wordprocessingDrawing"`,
  `xmlns:a="${drawing}/main"`,
  `xmlns:pic="${drawing}/picture"`,
  `xmlns:c="${drawing}/chart"`,
  `xmlns:dgm="${drawing}/diagram"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  `xmlns:w14="${microsoft}/2010/wordml"`,
  `xmlns:w15="${microsoft}/2012/wordml"`,
  `xmlns:w16cid="${microsoft}/2016/wordml/cid"`,
  `xmlns:w16cex="${microsoft}/2018/wordml/cex"`,
  `xmlns:w16du="${microsoft}/2023/wordml/word16du"`,
  `xmlns:wps="${microsoft}/2010/wordprocessingShape"`,
  `xmlns:wpg="${microsoft}/2010/wordprocessingGroup"`,
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
].join(' ')

/** The root element of each part that has a name of its own in `WordFileContent`. */
const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  commentsIds: 'w16cid:commentsIds',
  commentsExtensible: 'w16cex:commentsExtensible',
} as const
const named = Object.entries(roots)

/** A Word file of snippets of XML, with the usual prefixes declared. */
export function wordFile(content: WordFileContent): Uint8Array {
  const values = new Map(Object.entries(content))
  const own = named.flatMap(([name, root]) => {
    const xml = values.get(name)
    return typeof xml === 'string' ? [{ name, xml: wordPart(root, xml) }] : []
  })
  const links: Readonly<Record<string, WordLink>> = {
    ...Object.fromEntries(own.map(({ name }) => [name, { kind: name, target: `${name}.xml` }])),
    ...content.links,
  }
  const parts: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships({
      rId1: { kind: 'officeDocument', target: 'word/document.xml' },
      rId2: { kind: 'core-properties', target: 'docProps/core.xml' },
      rId3: { kind: 'extended-properties', target: 'docProps/app.xml' },
      rId4: { kind: 'custom-properties', target: 'docProps/custom.xml' },
    }),
    'word/document.xml': wordPart('w:document', `<w:body>${content.body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(links),
    ...Object.fromEntries(own.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...content.parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )
}

/** A part with the usual prefixes declared. */
export function wordPart(root: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${xml}</${root}>`
}

function relationships(links: Readonly<Record<string, WordLink>>): string {
  const list = Object.entries(links).map(
    ([id, { kind, target, isExternal }]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${
        isExternal === true ? ' TargetMode="External"' : ''
      }/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
