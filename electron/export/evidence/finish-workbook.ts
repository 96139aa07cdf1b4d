import { coreProperties, type FileProperties } from '../package/finish'
import { editPart, escapeXml, type PackageParts } from '../package/package-parts'

type WorkbookOptions = {
  /** Counted from 1. */
  readonly headerRow: number
  readonly lastRow: number
  readonly columnCount: number
  readonly properties: FileProperties
}

const sheetPath = 'xl/worksheets/sheet1.xml'
const types = 'http://schemas.openxmlformats.org'

/**
 * Adds to a workbook what its writer has no option for: filters, a header row on each printed page,
 * one page across, and what the file says about itself.
 */
export function finishWorkbook(parts: PackageParts, options: WorkbookOptions): PackageParts {
  const { headerRow, lastRow, columnCount, properties } = options
  const lastColumn = String.fromCharCode(64 + columnCount)
  const area = `A${headerRow}:${lastColumn}${lastRow}`
  let finished = editPart(parts, sheetPath, (xml) =>
    xml
      .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace(/<pane [^>]*\/>/, (pane) =>
        pane.replace('xSplit="0" ', '').replace('bottomRight', 'bottomLeft'),
      )
      .replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`)
      .replace(
        /<pageSetup [^>]*\/>/,
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
          // Values as printed are text on purpose.
          `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`,
      ),
  )
  finished = editPart(finished, 'xl/styles.xml', withFontsInOrder)
  finished = editPart(finished, 'xl/workbook.xml', (xml) => withNames(xml, area, headerRow))
  return withCoreProperties(finished, properties)
}

/** As the schema has them; the writer does not keep to it. */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

function withFontsInOrder(xml: string): string {
  return xml.replace(/(?<=<font>).*?(?=<\/font>)/g, (font) =>
    (font.match(/<\w+[^>]*\/>/g) ?? [])
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .join(''),
  )
}

function placeOf(element: string): number {
  return fontParts.indexOf(/\w+/.exec(element)?.[0] ?? '')
}

function withNames(xml: string, area: string, headerRow: number): string {
  const sheet = /<sheet [^>]*name="([^"]*)"/.exec(xml)?.[1] ?? ''
  const fixed = (range: string) =>
    `'${sheet.replaceAll("'", "''")}'!${range.replace(/([A-Z]*)(\d+)/g, (_, column: string, row: string) => `${column === '' ? '' : `$${column}`}$${row}`)}`
  const names = [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${fixed(area)}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${fixed(`${headerRow}:${headerRow}`)}</definedName>`,
  ]
  return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
}

function withCoreProperties(parts: PackageParts, properties: FileProperties): PackageParts {
  const added = new Map(parts).set('docProps/core.xml', coreProperties(properties))
  const typed = editPart(added, '[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ),
  )
  return editPart(typed, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCore" Type="${escapeXml(`${types}/package/2006/relationships/metadata/core-properties`)}" Target="docProps/core.xml"/></Relationships>`,
    ),
  )
}
