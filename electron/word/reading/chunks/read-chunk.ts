import { FicheError } from '@shared/contract/error'
import type { WordBlock } from '@shared/word/word-document'
import { createHtmlReader } from '../../../extract/html-reader'
import { createPlainReader } from '../../../extract/plain-reader'
import { limits } from '../../package/limits'
import { textOfBlocks } from '../flow/block-text'
import { addLoss } from '../story/add-runs'
import type { Story } from '../story/story'
import type { XmlNode } from '../xml/xml-node'
import { findPageInArchive } from './mime-page'
import { prefixed } from './prefixed'
import { rtfText } from './rtf-text'

/** What stands where a file of another kind was put in: blocks, or paragraphs still to be read. */
export type ReadChunk = {
  readonly blocks: readonly WordBlock[]
  readonly paragraphs: readonly XmlNode[]
}

const nothing: ReadChunk = { blocks: [], paragraphs: [] }

/**
 * Reads `w:altChunk`: a Word file with all that it says, plain text and web pages by their words. The
 * words of a text in RTF are told and stay out, for readers of it differ.
 */
export function readChunk(story: Story, { attributes }: XmlNode): ReadChunk {
  const { links, file } = story
  const link = links.get(attributes['r:id'] ?? '')
  const name = link === undefined || link.isExternal ? '' : link.target
  // A part that is called again and again would have no end.
  const bytes = file.readChunks.has(name) ? undefined : file.readPart(name)
  if (bytes === undefined) {
    addLoss(story, 'embedded-object', { text: link?.target ?? '' })
    return nothing
  }
  file.readChunks.add(name)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  if (head.startsWith('PK')) return readWordChunk(story, name, bytes)
  if (/^\s*\{\\rtf/.test(head)) {
    addLoss(story, 'embedded-object', { text: rtfText(bytes) })
    return nothing
  }
  const text = textIn(bytes, head, name)
  if (text === null) {
    addLoss(story, 'embedded-object', { text: name })
    return nothing
  }
  const lines = text.words.split(/[\r\n]+/).filter((line) => line.trim() !== '')
  if (lines.length > limits.paragraphs) throw new FicheError('word-file-too-large')
  if (text.isPage)
    addLoss(story, 'embedded-object', { text: lines.join('\n').trim(), isTextKept: true })
  return { blocks: [], paragraphs: lines.map((line) => paragraphOf(line.trim())) }
}

function textIn(
  bytes: Uint8Array,
  head: string,
  name: string,
): { readonly words: string; readonly isPage: boolean } | null {
  if (/\.mht(?:ml)?$/i.test(name) || /^mime-version:/im.test(head)) {
    const page = findPageInArchive(bytes)
    return page === undefined ? null : { words: wordsOfPage(page), isPage: true }
  }
  if (/\.(?:x?html?|xml)$/i.test(name) || /<(?:!doctype html|html|body|p|div|table)\b/i.test(head))
    return { words: wordsOfPage(bytes), isPage: true }
  return /\.(?:txt|text)$/i.test(name) ? { words: wordsOfText(bytes), isPage: false } : null
}

/** The title of a page is not on it. */
function wordsOfPage(bytes: Uint8Array): string {
  // One character a byte.
  const title = /<title\b[^>]*>[^<]*<\/title\s*>/i.exec(new TextDecoder('latin1').decode(bytes))
  if (title === null) return read(bytes, createHtmlReader)
  const behind = title.index + title[0].length
  return read(
    Buffer.concat([bytes.subarray(0, title.index), bytes.subarray(behind)]),
    createHtmlReader,
  )
}

function wordsOfText(bytes: Uint8Array): string {
  return read(bytes, createPlainReader)
}

function read(bytes: Uint8Array, create: typeof createPlainReader): string {
  let words = ''
  const reader = create((text) => {
    words += text
  })
  reader.push(bytes)
  reader.end()
  return words
}

function paragraphOf(text: string): XmlNode {
  const words = { name: 'w:t', attributes: {}, children: [], text }
  const run = { name: 'w:r', attributes: {}, children: [words], text: '' }
  return { name: 'w:p', attributes: {}, children: [run], text: '' }
}

function readWordChunk(story: Story, name: string, bytes: Uint8Array): ReadChunk {
  const { file } = story
  const document = file.readDocument(bytes)
  if (document === null) {
    addLoss(story, 'embedded-object', { text: name })
    return nothing
  }
  const own = prefixed(document, `${name}:`)
  for (const [image, picture] of Object.entries(own.images)) file.images.set(image, picture)
  file.chunks.push(own)
  for (const loss of document.losses) file.losses.push(loss)
  const edges = textOfBlocks([...document.headers, ...document.footers].flat())
  if (edges !== '') addLoss(story, 'embedded-object', { text: edges })
  return { blocks: own.blocks.filter(({ kind }) => kind !== 'section'), paragraphs: [] }
}
