import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { writeOther } from '../../electron/export/job/other-formats'
import { finishPdf, readPdfFacts } from '../../electron/export/pdf/finish-pdf'
import { printJobSchema } from '../../shared/contract/print/print-job'
import { languageOf } from '../../shared/language/language-of'
import { readGoldenNote, readGoldenOptions } from '../golden/golden-files'

/** With charts, pictures, tables, footnotes, lists, annexes, changes and parts of a role. */
const pages = ['note-annexes', 'briefing', 'marks-council', 'statistics-chart', 'table-captions']

test('web pages have nothing that axe finds, and fit a telephone', async ({ page }) => {
  for (const name of pages) {
    await page.setViewportSize({ width: 900, height: 1200 })
    await page.setContent(htmlOf(name))
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([])
    await page.setViewportSize({ width: 360, height: 700 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, name).toBe(0)
  }
})

test('printed pages are a PDF with tags, title, language, bookmarks and the same words', async ({
  page,
}) => {
  for (const name of ['headings', 'footnotes', 'table-captions', 'note-annexes']) {
    const { bytes, words, foot } = await print(page, name)
    expect(readPdfFacts(bytes)).toMatchObject({
      isTagged: true,
      hasLanguage: true,
      hasTitle: true,
    })
    const pdf = await getDocumentProxy(bytes.slice())
    const { info } = await pdf.getMetadata()
    const { header } = readGoldenNote(name)
    expect(info).toMatchObject({
      Title: header.subject,
      Language: languageOf(header.language).tag,
    })
    expect(String(Reflect.get(info, 'Creator')).trim()).toBe('Fiche')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const outline = await pdf.getOutline()
    expect(outline[0]?.title).toBe(header.subject)
    const tree = await (await pdf.getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toMatch(/"role":"H1"/)
    expect(pdf.numPages).toBe(readPdfFacts(bytes).pages)
    const { text } = await extractText(pdf, { mergePages: false })
    const printed = text.map((one, index) => withoutFoot(one, foot, `${index + 1}/${text.length}`))
    expect(printed.join('')).toBe(squeezed(words))
  }
})

function written(name: string, format: 'html' | 'pdf'): string {
  const { bytes } = writeOther(format, readGoldenNote(name), readGoldenOptions(name))
  return new TextDecoder().decode(bytes)
}

function htmlOf(name: string): string {
  return written(name, 'html')
}

/** As the app's own hidden window does it (electron/system/print). */
async function print(page: Page, name: string) {
  const job = printJobSchema.parse(JSON.parse(written(name, 'pdf')))
  await page.setContent(job.html)
  const { top, right, bottom, left } = job.marginsMm
  const printed = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: job.footer,
    tagged: true,
    outline: true,
    margin: { top: `${top}mm`, right: `${right}mm`, bottom: `${bottom}mm`, left: `${left}mm` },
  })
  const { date } = readGoldenNote(name).header
  const words = await page.evaluate(() => document.body.innerText)
  await page.setContent(job.footer)
  const foot = await page.evaluate(() => document.body.innerText)
  return { bytes: finishPdf(new Uint8Array(printed), date), words, foot }
}

/** Lines end elsewhere on a page. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The foot stands before or after the text of its page, with the page's number in it. */
function withoutFoot(page: string, foot: string, number: string): string {
  const text = squeezed(page)
  const lines = foot.split('\n').map(squeezed)
  const marks = [...lines.filter((line) => line !== '/' && line !== ''), number]
  return marks.reduce((rest, mark) => {
    const at = rest.lastIndexOf(mark)
    return at < 0 ? rest : `${rest.slice(0, at)}${rest.slice(at + mark.length)}`
  }, text)
}
