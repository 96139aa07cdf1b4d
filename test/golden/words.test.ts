// @vitest-environment jsdom
import { printJobSchema } from '@shared/contract/print/print-job'
import type { FileFormat } from '@shared/contract/sent/sent'
import { describe, expect, it } from 'vitest'
import { writeOther } from '../../electron/export/job/other-formats'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readDocxWords } from '../support/words/docx-words'
import { parsePage, readHtmlWords } from '../support/words/html-words'
import { readMarkdownWords } from '../support/words/markdown-words'
import { goldenCases, readGoldenNote, readGoldenOptions } from './golden-files'

/** Word's own changes are in Word files only. */
const cases = goldenCases.filter((name) => name !== 'marks-tracked')

function write(name: string, format: Exclude<FileFormat, 'docx'>): string {
  const { bytes } = writeOther(format, readGoldenNote(name), readGoldenOptions(name))
  return new TextDecoder().decode(bytes)
}

/** What the web page has besides the words of the Word file, all that it may have. */
const onlyInPage = [
  // Word counts by itself what the page writes out.
  '.number',
  '[role="doc-noteref"]:not([aria-label$="*"])',
  '.noteMark',
  // Word draws charts from a workbook of their own.
  'svg',
  'details',
  // Only pages of Word have numbers to list.
  '.contents ul',
  // A page has a title, though the note has no subject yet.
  '.unseen',
]

/** What the Word file has besides, all that it may have. */
function isOnlyInWord(word: string): boolean {
  // The line at the end, which the page draws.
  return /^_+$/.test(word)
}

/** Reading a Word file and a page takes a second where others work too. */
const patience = { timeout: 60_000 }

describe('the words of all formats', patience, () => {
  it.each(cases)('are those of the Word file in the web page: %s', async (name) => {
    const { bytes } = await noteToDocx(readGoldenNote(name), readGoldenOptions(name))
    const word = readDocxWords(bytes)
    const page = parsePage(write(name, 'html'))
    expect(readHtmlWords(page, '.head, main', onlyInPage)).toEqual(
      word.text.filter((one) => !isOnlyInWord(one)),
    )
    expect(readHtmlWords(page, '.notes', onlyInPage)).toEqual(word.footnotes.flat())
  })

  it.each(cases)('are those of the web page in Markdown: %s', (name) => {
    const page = parsePage(write(name, 'html'))
    const { text, foot } = readMarkdownWords(write(name, 'md'))
    // Pictures of a chart have their words in the table; the mark of a footnote is a link in Markdown.
    const without = [
      'svg',
      'summary',
      '[role="doc-noteref"]:not([aria-label$="*"])',
      '.noteMark:not(:has([aria-label^="*"]))',
    ]
    expect(text).toEqual(readHtmlWords(page, '.head, main, .notes', without))
    expect(foot.filter((word) => word !== '·')).toEqual(readHtmlWords(page, '.foot', []))
  })

  it.each(cases)('are on the pages that are printed as PDF what the web page has: %s', (name) => {
    const { html } = printJobSchema.parse(JSON.parse(write(name, 'pdf')))
    expect(bodyOf(html)).toBe(bodyOf(write(name, 'html')))
  })
})

/** The foot of a page is printed by who counts the pages. */
function bodyOf(html: string): string {
  return html.replace(/^[\s\S]*?<body>/, '').replace(/(?:<footer[\s\S]*)?<\/body>[\s\S]*$/, '')
}
