import { escapeXml } from '../../package/package-parts'

const text = /(<w:t\b[^>]*>)([^<]*)(<\/w:t>)/g
const placeholder = /\{\{\s*([a-zA-Z]+)\s*\}\}/g

/**
 * Puts fields of the note into `{{number}}`, `{{date}}` and the like. Word often parts such a name
 * into several runs: what it becomes stands in the first of them. A name that is not known stays.
 */
export function fillPlaceholders(xml: string, fields: Readonly<Record<string, string>>): string {
  return xml
    .split('</w:p>')
    .map((paragraph) => (paragraph.includes('{') ? filled(paragraph, fields) : paragraph))
    .join('</w:p>')
}

function filled(paragraph: string, fields: Readonly<Record<string, string>>): string {
  const pieces = [...paragraph.matchAll(text)].map(([, , words = '']) => words)
  const whole = pieces.join('')
  const known = [...whole.matchAll(placeholder)].flatMap((match) => {
    const value = fields[(match[1] ?? '').toLowerCase()]
    return value === undefined
      ? []
      : [{ from: match.index, to: match.index + match[0].length, value }]
  })
  let start = 0
  return paragraph.replace(text, (_, open: string, words: string, close: string) => {
    const from = start
    start += words.length
    return `${spaced(open)}${pieceOf(words, from, known)}${close}`
  })
}

type Filled = { readonly from: number; readonly to: number; readonly value: string }

/** What is left of one run, with what begins in it. */
function pieceOf(words: string, start: number, known: readonly Filled[]): string {
  let written = ''
  let at = start
  const end = start + words.length
  for (const { from, to, value } of known) {
    if (to <= start || from >= end) continue
    written += words.slice(at - start, Math.max(at, from) - start)
    if (from >= start) written += escapeXml(value)
    at = Math.min(to, end)
  }
  return written + words.slice(at - start)
}

function spaced(open: string): string {
  return open.includes('xml:space') ? open : open.replace('<w:t', '<w:t xml:space="preserve"')
}
