import type { Block } from '../../note/block'
import { emptyHeader, type Header } from '../../note/header'
import { plainTextOfBlock } from '../../note/plain-text'
import { asRead } from '../reading-side'
import type { WordBlock, WordDocument } from '../word-document'
import { bodyOf } from './blocks/body-of'
import { commentsOf } from './comments-of'
import { countsOf } from './counts-of'
import { lostOfHead } from './head/lost-of-head'
import { type PageEdges, readPageEdges } from './head/page-edges'
import { type ReadHead, readHead } from './head/read-head'
import { createImportContext, excerptOf } from './import-context'
import type { ImportedNote, ImportOptions, NotKept } from './imported-note'
import { resolveReferences } from './resolve-references'

/**
 * What a Word document says as a note: its first page as a header, its text as blocks, in whole and
 * in order. Ids are those of our bookmarks where they survived. Numbers are text: none is linked to
 * the library here. What has no place in a note is told in `notKept`.
 */
export function noteFromWord(document: WordDocument, options: ImportOptions): ImportedNote {
  const read = asRead(document, options.side)
  const head = readHead(read.blocks)
  const { edges, unread } = readPageEdges(read, head.header)
  const language = languageOfNote(read, head, edges)
  const context = createImportContext(read, language, options)
  const body = resolveReferences(bodyOf(head.blocks, context), context)
  const comments = commentsOf(context, body, options.nowIso)
  const header = headerOf(head, edges, language)
  return {
    title: titleOf(header, document, body),
    header,
    body,
    comments,
    notKept: [
      ...document.losses,
      ...tellAll('head-text', head.unread),
      ...lostOfHead(read, head.blocks, context.printedLanguage),
      ...tellAll('page-edge', unread),
      ...context.notKept,
    ],
    counts: countsOf(body, comments.length, document),
    images: [...context.images].map(([sha256, bytes]) => ({ sha256, bytes })),
  }
}

function headerOf(head: ReadHead, edges: PageEdges, language: string): Header {
  const { header } = head
  if (header === null)
    return { ...emptyHeader, ...markingOf(edges), originalLanguage: language, language }
  const { initials = null, unit = null } = edges
  const marking = header.marking === 'none' ? markingOf(edges) : {}
  const originalLanguage = head.isPlain ? language : header.originalLanguage
  return { ...header, ...marking, originalLanguage, initials, unit, language }
}

function markingOf({ marking }: PageEdges): Partial<Header> {
  return marking === undefined ? {} : { marking }
}

/**
 * The code in the footer says it, then labels that are not English, then the program that saved the
 * file. English labels are also on notes in languages that we do not know.
 */
function languageOfNote(document: WordDocument, head: ReadHead, edges: PageEdges): string {
  if (head.header !== null && edges.language !== undefined) return edges.language
  if (head.languageCode !== null && head.languageCode !== 'en') return head.languageCode
  const told = /^[a-z]{2}(?=-|$)/i.exec(document.properties.language ?? '')?.[0]?.toLowerCase()
  if (head.languageCode !== null) return head.languageCode
  return told ?? mostUsed(document.blocks) ?? emptyHeader.language
}

function mostUsed(blocks: readonly WordBlock[]): string | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const code = block.kind === 'paragraph' ? block.language?.slice(0, 2).toLowerCase() : undefined
    if (code !== undefined && /^[a-z]{2}$/.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

function titleOf(header: Header, { properties }: WordDocument, body: readonly Block[]): string {
  const first = body.find(({ kind }) => kind === 'heading') ?? body[0]
  const titles = [header.subject, properties.title, first ? plainTextOfBlock(first) : '']
  return excerptOf(titles.find((title) => title.trim() !== '') ?? '')
}

function tellAll(what: 'head-text' | 'page-edge', lines: readonly string[]): readonly NotKept[] {
  return lines.map((text) => ({ what, near: '', text, isTextKept: false }))
}
