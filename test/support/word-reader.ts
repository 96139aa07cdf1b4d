import { strFromU8, unzipSync } from 'fflate'
import { allElements, childElements, parseXml, type XmlElement } from './xml-tree'

/** What a program that knows nothing of Fiche finds in a Word file. */
export type WordReading = {
  /** Paragraphs in one of Word's own heading styles. */
  readonly headings: readonly { readonly level: number; readonly words: string }[]
  /** Paragraphs that Word numbers, by themselves or by their style. */
  readonly numbered: readonly {
    readonly words: string
    readonly format: string
    readonly level: number
  }[]
  /** In the order of their marks in the text. */
  readonly footnotes: readonly { readonly mark: string; readonly words: string }[]
  /** Of the body, tables in tables left out. */
  readonly tables: readonly { readonly headerRows: number; readonly rows: number }[]
  readonly drawings: readonly { readonly words: string; readonly isDecorative: boolean }[]
  readonly charts: readonly { readonly values: number; readonly sheets: number }[]
  /** Of all text that says nothing else. */
  readonly language: string | null
}

type Package = Readonly<Record<string, Uint8Array>>
const nothing: XmlElement = { name: '', attributes: {}, children: [] }

/** Reads a Word file by the rules of its format alone. */
export function readWord(bytes: Uint8Array): WordReading {
  const parts = unzipSync(bytes)
  const body = childElements(partOf(parts, 'word/document.xml'))[0] ?? nothing
  const paragraphs = named(body, 'w:p')
  const styles = readStyles(partOf(parts, 'word/styles.xml'))
  const numbering = readNumbering(partOf(parts, 'word/numbering.xml'))
  return {
    headings: paragraphs.flatMap((paragraph) => {
      const level = styles.headingLevel(styleOf(paragraph))
      return level === null ? [] : [{ level, words: wordsOf(paragraph) }]
    }),
    numbered: paragraphs.flatMap((paragraph) => {
      const own = named(find(paragraph, 'w:pPr'), 'w:numPr')[0]
      const found = numbering(own ?? styles.numbering(styleOf(paragraph)))
      return found === null ? [] : [{ words: wordsOf(paragraph), ...found }]
    }),
    footnotes: readFootnotes(body, partOf(parts, 'word/footnotes.xml')),
    tables: childElements(body)
      .filter(({ name }) => name === 'w:tbl')
      .map((table) => {
        const rows = childElements(table).filter(({ name }) => name === 'w:tr')
        const isHeader = (row: XmlElement) => isOn(named(find(row, 'w:trPr'), 'w:tblHeader')[0])
        return { headerRows: rows.filter(isHeader).length, rows: rows.length }
      }),
    drawings: named(body, 'wp:docPr').map((drawing) => ({
      words: drawing.attributes['descr'] ?? '',
      isDecorative: allElements(drawing).some(({ name }) => name.endsWith(':decorative')),
    })),
    charts: readCharts(parts),
    language: styles.language,
  }
}

function readStyles(root: XmlElement) {
  const byId = new Map(
    named(root, 'w:style').map((style) => [style.attributes['w:styleId'], style]),
  )
  /** A style with those that it is based on, the nearest first. */
  function chain(id: string | undefined, seen: readonly string[] = []): readonly XmlElement[] {
    const style = byId.get(id)
    if (id === undefined || style === undefined || seen.includes(id)) return []
    return [style, ...chain(attributeOf(style, 'w:basedOn'), [...seen, id])]
  }
  const defaults = named(root, 'w:docDefaults')[0] ?? nothing
  return {
    // Word knows its headings by the name of the style, whatever its id.
    headingLevel: (id: string | undefined): number | null => {
      const name = chain(id)
        .map((style) => attributeOf(style, 'w:name') ?? '')
        .find((one) => /^heading [1-9]$/i.test(one))
      return name === undefined ? null : Number(name.at(-1))
    },
    numbering: (id: string | undefined): XmlElement | undefined =>
      chain(id).flatMap((style) => named(style, 'w:numPr'))[0],
    language: named(defaults, 'w:lang')[0]?.attributes['w:val'] ?? null,
  }
}

function readNumbering(root: XmlElement) {
  const abstract = new Map(
    named(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  )
  const lists = new Map(
    named(root, 'w:num').map((one) => [
      one.attributes['w:numId'],
      abstract.get(attributeOf(one, 'w:abstractNumId')),
    ]),
  )
  return (numPr: XmlElement | undefined) => {
    if (numPr === undefined) return null
    const level = attributeOf(numPr, 'w:ilvl') ?? '0'
    const list = lists.get(attributeOf(numPr, 'w:numId')) ?? nothing
    const found = named(list, 'w:lvl').find((one) => one.attributes['w:ilvl'] === level)
    const format = found === undefined ? undefined : attributeOf(found, 'w:numFmt')
    return format === undefined ? null : { format, level: Number(level) }
  }
}

/** Marks count up but where a note brings a mark of its own. */
function readFootnotes(body: XmlElement, root: XmlElement): WordReading['footnotes'] {
  const byId = new Map(named(root, 'w:footnote').map((note) => [note.attributes['w:id'], note]))
  let count = 0
  return named(body, 'w:footnoteReference').flatMap(({ attributes }) => {
    const note = byId.get(attributes['w:id'])
    if (note === undefined) return []
    const hasOwn = attributes['w:customMarkFollows'] !== undefined
    if (!hasOwn && named(note, 'w:footnoteRef').length === 0) return []
    if (!hasOwn) count += 1
    return [{ mark: hasOwn ? '*' : String(count), words: wordsOf(note) }]
  })
}

/** Each chart that the document shows, with the workbook that it is edited in. */
function readCharts(parts: Package): WordReading['charts'] {
  const paths = Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path))
  return paths.map((path) => {
    const root = partOf(parts, path)
    const id = named(root, 'c:externalData')[0]?.attributes['r:id']
    const links = partOf(parts, path.replace('charts/', 'charts/_rels/').concat('.rels'))
    const link = named(links, 'Relationship').find(({ attributes }) => attributes['Id'] === id)
    const target = link?.attributes['Target'] ?? ''
    const workbook = parts[new URL(target, `file:///${path}`).pathname.slice(1)]
    return {
      values: named(root, 'c:val').flatMap((one) => named(one, 'c:pt')).length,
      sheets: workbook === undefined ? 0 : sheetsOf(workbook),
    }
  })
}

function sheetsOf(workbook: Uint8Array): number {
  const parts = unzipSync(workbook)
  return Object.keys(parts).filter(
    (path) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(path) && named(partOf(parts, path), 'c').length > 0,
  ).length
}

function partOf(parts: Package, path: string): XmlElement {
  const data = parts[path]
  return data === undefined ? nothing : parseXml(strFromU8(data))
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return allElements(element).filter((one) => one.name === name)
}

function find(element: XmlElement, name: string): XmlElement {
  return childElements(element).find((one) => one.name === name) ?? nothing
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  return named(element, name)[0]?.attributes['w:val']
}

function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && !['false', '0', 'off'].includes(toggle.attributes['w:val'] ?? '')
}

function styleOf(paragraph: XmlElement): string | undefined {
  return attributeOf(find(paragraph, 'w:pPr'), 'w:pStyle')
}

function wordsOf(element: XmlElement): string {
  return named(element, 'w:t')
    .flatMap(({ children }) => children)
    .join('')
}
