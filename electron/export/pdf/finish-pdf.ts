import type { NoteFinding } from '../note-findings'

/** What a printed PDF holds for those who hear it or look for a place in it. */
export type PdfFacts = {
  readonly pages: number | null
  readonly isTagged: boolean
  readonly hasOutline: boolean
  readonly hasLanguage: boolean
  readonly hasTitle: boolean
  readonly hasWidePages: boolean
}

/** One character a byte, so that places in the text are places in the file. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Reads what Chromium wrote: its objects stand in the file as plain text, only pages are packed. */
export function readPdfFacts(bytes: Uint8Array): PdfFacts {
  const text = textOf(bytes)
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)]
  const inner = [...text.matchAll(/\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)]
  const pages = Math.max(0, ...[...counts, ...inner].map(([, count]) => Number(count)))
  const catalog = /<<[^>]*\/Type\s*\/Catalog\b[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  return {
    pages: pages === 0 ? null : pages,
    isTagged: /\/Marked\s+true/.test(text) && catalog.includes('/StructTreeRoot'),
    hasOutline: catalog.includes('/Outlines'),
    hasWidePages: [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].some(
      ([, width, height]) => Number(width) > Number(height),
    ),
    hasTitle: /\/Title\s*[(<]/.test(text.split('endobj', 1)[0] ?? ''),
    hasLanguage: /\/Lang\s*[(<]/.test(catalog),
  }
}

/**
 * What an author should know of the PDF.
 *
 * @param html the page that was printed
 */
export function pdfFindings(facts: PdfFacts, html: string): readonly NoteFinding[] {
  const wantsWidePages = html.includes('class="annex landscape"')
  return [
    ...(wantsWidePages && !facts.hasWidePages
      ? [finding('pdf-landscape', 'warning', 'finding.pdfLandscape')]
      : []),
    ...(facts.isTagged ? [] : [finding('pdf-tags', 'warning', 'finding.pdfTags')]),
    ...(facts.hasOutline ? [] : [finding('pdf-bookmarks', 'info', 'finding.pdfBookmarks')]),
    ...(facts.hasTitle ? [] : [finding('pdf-title', 'info', 'finding.pdfTitle')]),
    ...(facts.hasLanguage ? [] : [finding('pdf-language', 'warning', 'finding.pdfLanguage')]),
  ]
}

function finding(
  rule: string,
  severity: NoteFinding['severity'],
  key: NoteFinding['key'],
): NoteFinding {
  return { rule, severity, key, values: {} }
}

/**
 * The PDF without what only concerns its author: when it was printed, and on which system. Nothing
 * moves, as the file tells the place of each of its objects.
 *
 * @param date of the document, `2024-11-19`; null for one that has none yet
 */
export function finishPdf(bytes: Uint8Array, date: string | null): Uint8Array {
  const text = textOf(bytes)
  const finished = bytes.slice()
  const write = (start: number, words: string) => {
    for (let index = 0; index < words.length; index += 1)
      finished[start + index] = words.charCodeAt(index)
  }
  for (const { index, 0: whole } of text.matchAll(/\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/g))
    write(index, dated(whole, date))
  for (const { index, 0: whole } of text.matchAll(/\/Creator\s*\((?:[^()\\]|\\.)*\)/g))
    write(index, named(whole))
  return finished
}

/** Of the same length; without a date nothing is left of it. */
function dated(entry: string, date: string | null): string {
  if (date === null) return ' '.repeat(entry.length)
  const digits = `${date.replaceAll('-', '')}000000`
  return entry.replace(/D:\d{14}/, `D:${digits}`).replace(/[+-]\d\d'\d\d/, "+00'00")
}

function named(entry: string): string {
  const start = entry.indexOf('(') + 1
  const room = entry.length - start - 1
  return `${entry.slice(0, start)}${'Fiche'.slice(0, room).padEnd(room)})`
}
