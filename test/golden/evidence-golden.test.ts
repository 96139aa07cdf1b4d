import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { defaultProfile } from '@shared/typography/profile'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheetToDocx } from '../../electron/export/evidence/sheet-to-docx'
import { sheetToXlsx } from '../../electron/export/evidence/sheet-to-xlsx'
import { lintDocx } from '../support/docx-lint'
import { sampleSheet } from '../support/evidence-sheet'
import { prettyXml } from '../support/pretty-xml'
import { allElements, parseXml, type XmlElement } from '../support/xml-tree'

/** Set by `npm run golden:accept`: what is written now becomes what is expected. */
const accepts = process.env['ACCEPT_GOLDENS'] === '1'

const toDocx = (sheet = sampleSheet()) => sheetToDocx(sheet, defaultProfile)
const writers = { docx: toDocx, xlsx: sheetToXlsx }

/** All parts of a package in one text. */
function partsOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, data]) => `=== ${path}\n${prettyXml(strFromU8(data))}`)
    .join('\n')
}

describe('evidence sheets', { timeout: 60_000 }, () => {
  it.each(['docx', 'xlsx'] as const)('have the parts that were accepted as %s, the same each time', async (format) => {
    const bytes = await writers[format](sampleSheet())
    const path = join(import.meta.dirname, 'evidence-sheet', `${format}.txt`)
    if (accepts) writeFileSync(path, partsOf(bytes))
    expect(partsOf(bytes)).toBe(readFileSync(path, 'utf8'))
    expect(await writers[format](sampleSheet())).toEqual(bytes)
  })

  it('are valid, full or empty, in any language', async () => {
    const empty = { figures: [], quotations: [], charts: [], sources: [] }
    for (const sheet of [sampleSheet(), sampleSheet({ ...empty, language: 'fr' })]) {
      const docx = await toDocx(sheet)
      expect([...(await validate(docx, 'docx')), ...lintDocx(docx)]).toEqual([])
      expect(await validate(await sheetToXlsx(sheet), 'xlsx')).toEqual([])
    }
  })

  it('hold what people wrote as text, never as a formula or a sign of the format', async () => {
    const odd = '=HYPERLINK("http://x")&_x0041_\u0001\ufffe\ud800<b>'
    const [row] = sampleSheet().figures
    if (row === undefined) throw new Error('The sheet has no figure.')
    const fact = row.facts.map((one) => ({ ...one, title: odd, sentence: odd, mark: null }))
    const sheet = sampleSheet({ title: odd, figures: [{ ...row, shown: odd, facts: fact }] })
    const docx = await toDocx(sheet)
    const xlsx = await sheetToXlsx(sheet)
    expect([...(await validate(docx, 'docx')), ...lintDocx(docx)]).toEqual([])
    expect(await validate(xlsx, 'xlsx')).toEqual([])
    const cells = partOf(xlsx, 'xl/worksheets/sheet1.xml')
    expect(cells.some(({ name }) => name === 'f')).toBe(false)
    const strings = partOf(xlsx, 'xl/sharedStrings.xml')
    const texts = strings.filter(({ name }) => name === 't').map(({ children }) => children.join(''))
    expect(texts).toContain('=HYPERLINK("http://x")&_x005F_x0041_<b>')
  })
})

function partOf(bytes: Uint8Array, path: string): readonly XmlElement[] {
  return allElements(parseXml(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())))
}
