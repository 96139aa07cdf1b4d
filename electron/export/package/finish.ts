import { councilLayout } from '../look/layout'
import { withoutMarksInContents } from './contents-entries'
import { numberRevisions } from './number-revisions'
import { orderFootnotes } from './order-footnotes'
import { editPart, escapeXml, type PackageParts, rezip } from './package-parts'

/** What the file says about itself: nothing that the author did not choose. */
export type FileProperties = {
  readonly title: string
  readonly subject: string
  readonly creator: string | undefined
  /** ISO 8601 in UTC, written as created and modified; null leaves both out. */
  readonly writtenAt: string | null
  readonly languageTag: string
}

export type FinishOptions = {
  readonly properties: FileProperties
  /** Marks of the footnotes that are outside the count, by id of the footnote. */
  readonly customMarks: ReadonlyMap<number, string>
}

/**
 * Takes from the parts that `docx` wrote all that differs from one export to the next, and adds
 * what it cannot write. The same note gives the same parts at any time, in any zone.
 */
export function finishParts(parts: PackageParts, options: FinishOptions): PackageParts {
  const { properties, customMarks } = options
  let finished = renumber(withoutCustomProperties(parts))
  finished = editPart(finished, 'docProps/core.xml', () => coreProperties(properties))
  finished = editPart(finished, 'word/footnotes.xml', (xml) =>
    setCustomMarks(withoutSeparatorMarks(xml), customMarks),
  )
  finished = withoutMarksInContents(finished, customMarks.size > 0)
  finished = setChartLanguage(numberRevisions(orderFootnotes(finished)), properties.languageTag)
  return editPart(finished, 'word/settings.xml', (xml) =>
    xml.replace(
      '</w:compat>',
      `</w:compat><w:themeFontLang w:val="${escapeXml(properties.languageTag)}"/>`,
    ),
  )
}

/** The workbook of a chart is a package of its own. */
function withoutTimes(path: string, bytes: Uint8Array): Uint8Array {
  return path.endsWith('.xlsx') ? rezip(bytes) : bytes
}

/** `docx` knows charts in one language only. */
function setChartLanguage(parts: PackageParts, languageTag: string): PackageParts {
  return new Map(
    [...parts].map(([path, part]) => [
      path,
      typeof part === 'string' && path.startsWith('word/charts/')
        ? part.replaceAll('"en-US"', () => `"${escapeXml(languageTag)}"`)
        : part,
    ]),
  )
}

/** `docx` writes an empty part; nothing of the kind leaves the house. */
function withoutCustomProperties(parts: PackageParts): PackageParts {
  const path = 'docProps/custom.xml'
  if (!parts.has(path)) return parts
  const rest = new Map([...parts].filter(([name]) => name !== path))
  const unlisted = editPart(rest, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override [^>]*PartName="\/docProps\/custom\.xml"[^>]*\/>/, ''),
  )
  return editPart(unlisted, '_rels/.rels', (xml) =>
    xml.replace(/<Relationship [^>]*Target="docProps\/custom\.xml"[^>]*\/>/, ''),
  )
}

/**
 * Ids of bookmarks and drawings and the names of what a contents table lists count up in the whole
 * process, some relationship ids are random.
 */
function renumber(parts: PackageParts): PackageParts {
  const relationships = createNumbers('rIdx')
  const bookmarks = createNumbers('')
  const drawings = createNumbers('')
  const listed = createNumbers('_Toc')
  const paths = [...parts.keys()].sort((a, b) => readingOrder(a) - readingOrder(b))
  return new Map(
    paths.map((path): [string, string | Uint8Array] => {
      const xml = parts.get(path)
      if (typeof xml !== 'string') return [path, withoutTimes(path, xml ?? new Uint8Array())]
      // It may end with a hyphen, after which no word ends.
      const renamed = xml.replace(/\brId[a-z0-9_-]{21}(?![a-z0-9_-])/g, relationships)
      return [
        path,
        renamed
          .replace(/\b_Toc\d+\b/g, listed)
          .replace(
            /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
            (_, start: string, id: string) => `${start}${bookmarks(id)}"`,
          )
          .replace(
            /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g,
            (_, start: string, id: string) => `${start}${drawings(id)}"`,
          ),
      ]
    }),
  )
}

function readingOrder(path: string): number {
  return path === 'word/document.xml' ? 0 : 1
}

/** Gives each new id the next number, and a known one the number that it has. */
function createNumbers(prefix: string): (id: string) => string {
  const numbers = new Map<string, string>()
  return (id) => {
    const known = numbers.get(id) ?? `${prefix}${numbers.size + 1}`
    numbers.set(id, known)
    return known
  }
}

/** The part in which a file says what it is. */
export function coreProperties(properties: FileProperties): string {
  const { title, subject, creator, writtenAt, languageTag } = properties
  const time = (name: string) =>
    writtenAt === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(writtenAt)}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:subject>${escapeXml(subject)}</dc:subject>`,
    creator === undefined ? '' : `<dc:creator>${escapeXml(creator)}</dc:creator>`,
    time('created'),
    time('modified'),
    `<dc:language>${escapeXml(languageTag)}</dc:language></cp:coreProperties>`,
  ].join('')
}

const automaticMark =
  /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/

/** The line above footnotes carries no mark. */
function withoutSeparatorMarks(xml: string): string {
  return xml.replace(
    /<w:footnote w:type="(?:separator|continuationSeparator)".*?<\/w:footnote>/gs,
    (separator) => separator.replace(automaticMark, ''),
  )
}

/**
 * The mark of a note outside the count is a symbol, as Word writes it: LibreOffice prints a mark
 * that is text twice.
 */
function setCustomMarks(xml: string, customMarks: ReadonlyMap<number, string>): string {
  return xml.replace(/<w:footnote w:id="(\d+)">.*?<\/w:footnote>/gs, (footnote, id: string) => {
    const mark = customMarks.get(Number(id))
    return mark === undefined
      ? footnote
      : footnote.replace('<w:footnoteRef/>', () => Array.from(mark, symbol).join(''))
  })
}

function symbol(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `<w:sym w:font="${councilLayout.fonts.body}" w:char="${code}"/>`
}
