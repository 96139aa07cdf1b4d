import { type WebWords, webWordsOf } from '@shared/language/web-words'
import type { Flow, FlowNoteAtEnd, FlowSection } from '../flow/flow'
import { element, escapeText } from './element'
import { writeFoot, writeHead } from './head'
import { writePart } from './parts'
import { styleOf } from './style'
import { textAttributes, writeRuns, writeText } from './texts'

/** Of `printed` pages the printer writes the foot, which knows their number. */
type Purpose = 'screen' | 'printed'

/** Nothing is fetched and nothing runs, wherever the file is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** The whole note as one HTML file that needs no other. */
export function writeHtml(flow: Flow, purpose: Purpose): string {
  const words = webWordsOf(flow.language)
  const notice = flow.notice.length === 0 ? '' : element('p', {}, writeRuns(flow.notice, words))
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeText(flow.title)),
    element('style', {}, styleOf(flow, purpose)),
  )
  const body = element(
    'body',
    {},
    writeHead(flow.head, flow.title),
    element('main', {}, notice, ...flow.sections.map((section) => writeSection(section, words))),
    writeNotes(flow.notesAtEnd, words),
    purpose === 'screen' ? writeFoot(flow.head, flow.foot) : '',
  )
  return `<!DOCTYPE html>\n${element('html', { lang: flow.languageTag }, '\n', head, '\n', body, '\n')}\n`
}

function writeSection({ annex, isLandscape, parts }: FlowSection, words: WebWords): string {
  const written = parts.map((part) => `\n${writePart(part, words)}`)
  if (annex === null) return written.join('')
  const { label, title } = annex
  const name = title.runs.length === 0 ? '' : `${element('br', {})}${writeText(title, words)}`
  const heading = element(
    'h2',
    textAttributes(title),
    element('span', { class: 'annexLabel' }, escapeText(label)),
    name,
  )
  const look = isLandscape ? 'annex landscape' : 'annex'
  return `\n${element('section', { class: look }, heading, ...written)}`
}

function writeNotes(notes: readonly FlowNoteAtEnd[], words: WebWords): string {
  if (notes.length === 0) return ''
  const written = notes.map(({ mark, key, languageTag, paragraphs }) => {
    const back = element(
      'a',
      {
        href: `#mark-${key}`,
        role: 'doc-backlink',
        'aria-label': words.backToText.replace('{mark}', mark),
      },
      escapeText(mark),
    )
    const [first = [], ...others] = paragraphs
    const attributes = { lang: languageTag ?? undefined }
    return element(
      'li',
      { id: `note-${key}` },
      element(
        'p',
        attributes,
        element('span', { class: 'noteMark' }, back, ' '),
        writeRuns(first, words),
      ),
      ...others.map((runs) => element('p', attributes, writeRuns(runs, words))),
    )
  })
  return `\n${element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-label': words.footnotes },
    element('ul', {}, ...written),
  )}\n`
}
