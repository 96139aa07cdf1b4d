import { assertNever } from '@shared/base/assert-never'
import type { WebWords } from '@shared/language/web-words'
import type { FlowHeading, FlowImage, FlowPart } from '../flow/flow'
import { writeChart } from './chart/chart'
import { element, escapeText } from './element'
import { writeList, writeQuestions } from './lists'
import { writeTable } from './tables'
import { textAttributes, writeText } from './texts'

/** One part of the text. */
export function writePart(part: FlowPart, words: WebWords): string {
  switch (part.kind) {
    case 'heading':
      return writeHeading(part, words)
    case 'paragraph':
      return writeParagraph(part, words)
    case 'quotation':
      return element(
        'blockquote',
        {},
        element('p', textAttributes(part.text), writeText(part.text, words)),
      )
    case 'list':
      return writeList(part, words)
    case 'questions':
      return writeQuestions(part, words)
    case 'table':
      return writeTable(part, words)
    case 'chart':
      return writeChart(part, words)
    case 'image':
      return writeImage(part, words)
    case 'role':
      return writeRole(part, words)
    case 'contents':
      return writeContents(part)
    case 'finalLine':
      return element('hr', { class: 'final' })
    default:
      return assertNever(part)
  }
}

function writeParagraph(
  { number, text }: Extract<FlowPart, { kind: 'paragraph' }>,
  words: WebWords,
): string {
  const attributes = textAttributes(text)
  const written = writeText(text, words)
  return number === ''
    ? element('p', attributes, written)
    : element(
        'p',
        { ...attributes, class: 'numbered' },
        numberOf(number),
        element('span', {}, written),
      )
}

/** Written out, so that it is there wherever the words are copied to. */
function numberOf(number: string): string {
  return number === '' ? '' : `${element('span', { class: 'number' }, escapeText(number))} `
}

function writeHeading({ rank, number, text }: FlowHeading, words: WebWords): string {
  return element(
    `h${rank}`,
    textAttributes(text),
    numberOf(number),
    element('span', {}, writeText(text, words)),
  )
}

function writeRole(
  { role, label, parts }: Extract<FlowPart, { kind: 'role' }>,
  words: WebWords,
): string {
  const head = label === null ? '' : element('p', { class: 'label' }, escapeText(label))
  const written = parts.map((part) => writePart(part, words))
  return element('div', { class: `role ${role}` }, head, ...written)
}

function writeContents({ title, lines }: Extract<FlowPart, { kind: 'contents' }>): string {
  const items = lines.map(({ rank, number, words, target }) => {
    const line = `${numberOf(number)}${escapeText(words)}`
    const linked = target === null ? line : element('a', { href: `#${target}` }, line)
    return element('li', { class: `rank${rank}` }, linked)
  })
  return element(
    'nav',
    { class: 'contents', 'aria-label': title },
    element('p', { class: 'title' }, escapeText(title)),
    element('ul', {}, ...items),
  )
}

/** The picture in the page itself: the file needs no other. */
function writeImage(part: FlowImage, words: WebWords): string {
  const { caption, image, description, widthMm } = part
  const written = writeText(caption, words)
  const head = written === '' ? '' : element('figcaption', {}, written)
  if (image === null) return element('figure', textAttributes(caption), head)
  const picture = element('img', {
    src: `data:${image.mediaType};base64,${base64(image.bytes)}`,
    alt: description,
    width: image.widthPx,
    height: image.heightPx,
    style: `width:${widthMm}mm`,
  })
  return element('figure', textAttributes(caption), head, picture)
}

/** In pieces: a large picture has more bytes than a function takes arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x80_00
  let binary = ''
  for (let start = 0; start < bytes.length; start += piece)
    binary += String.fromCharCode(...bytes.subarray(start, start + piece))
  return btoa(binary)
}
