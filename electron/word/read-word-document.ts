import { FicheError } from '@shared/contract/error'
import type { WordDocument, WordLoss } from '@shared/word/word-document'
import { openWordPackage, type WordPackage } from './package/word-package'
import { readBlocks } from './reading/flow/blocks'
import { readNumberingLists } from './reading/numbering/numbering-lists'
import { readPageEdges } from './reading/parts/page-edges'
import { readProperties } from './reading/parts/properties'
import { readComments } from './reading/parts/read-comments'
import { readNotes } from './reading/parts/read-notes'
import { findByKind, type Relationships, readRelationships } from './reading/parts/relationships'
import { withoutContinuous } from './reading/parts/sections'
import { beginStory } from './reading/story/story'
import type { WordFile } from './reading/story/word-file'
import { isLanguageTag } from './reading/styles/said-look'
import { readStyleSheet, type StyleSheet } from './reading/styles/style-sheet'
import { readXmlTree, type XmlNode } from './reading/xml/xml-node'
import { childrenNamed, findChild } from './reading/xml/xml-queries'

/**
 * Reads all that a Word file says, in order. A table of contents comes as the paragraphs it has, in
 * styles such as `toc 1`; words that were put in and taken out again, both tracked, stand in no
 * reading and are told as `passing-text`; a chart comes as a run and is no loss.
 *
 * @throws FicheError a code beginning with `word-file-`, for what is no Word file or cannot be read
 */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const unpacked = { bytes: 0 }
  return readOpened(openWordPackage(bytes, unpacked), (inner) => {
    try {
      // Files in files in files are no work of people.
      return readOpened(openWordPackage(inner, unpacked), () => null)
    } catch (error) {
      if (error instanceof FicheError && mayBeLeftOut(error.code)) return null
      throw error
    }
  })
}

/** What is built so as to do harm is refused as a whole. */
function mayBeLeftOut(code: string): boolean {
  return (
    code.startsWith('word-file-') && !['word-file-unsafe', 'word-file-too-large'].includes(code)
  )
}

function readOpened(opened: WordPackage, readDocument: WordFile['readDocument']): WordDocument {
  const { readText } = opened
  const packageLinks = readRelationships(readText, '')
  const main = findByKind(packageLinks, 'officeDocument')?.target ?? 'word/document.xml'
  const xml = readText(main)
  if (xml === undefined) throw new FicheError('word-file-damaged', main)
  const root = readXmlTree(xml, main)
  const body = findChild(root, 'w:body')
  if (body === undefined) throw new FicheError('word-file-damaged', main)
  const links = readRelationships(readText, main)
  const properties = readProperties(readText, packageLinks)
  const parts = createPartReader(readText, links)
  const settings = parts('settings').root
  const file = createFile(opened, { parts, settings, readDocument })
  const language = file.language ?? properties.language
  const story = beginStory(file, links, root)
  const blocks = withoutContinuous(readBlocks(story, body.children), story.sections)
  const document = { sections: story.sections, links, settings }
  const headers = readPageEdges(file, 'header', document)
  const footers = readPageEdges(file, 'footer', document)
  const notes = {
    ...Object.fromEntries(file.chunks.flatMap((chunk) => Object.entries(chunk.notes))),
    ...readNotes(file, parts('footnotes').root, {
      kind: 'footnote',
      links: parts('footnotes').links,
    }),
    ...readNotes(file, parts('endnotes').root, { kind: 'endnote', links: parts('endnotes').links }),
  }
  const comments = readComments(file, {
    ...parts('comments'),
    extended: parts('commentsExtended').root,
    ids: parts('commentsIds').root,
    extensible: parts('commentsExtensible').root,
  })
  return {
    properties: { ...properties, language },
    blocks,
    notes,
    comments: [...comments, ...file.chunks.flatMap((chunk) => chunk.comments)],
    headers,
    footers,
    images: Object.fromEntries(file.images),
    losses: [...lossesElsewhere(opened, file), ...file.losses],
  }
}

type PartReader = (kind: string) => {
  readonly root: XmlNode | undefined
  readonly links: Relationships
}

/** Reads each part that the main one refers to once. */
function createPartReader(readText: WordPackage['readText'], links: Relationships): PartReader {
  const read = new Map<string, ReturnType<PartReader>>()
  return (kind) => {
    const known = read.get(kind)
    if (known !== undefined) return known
    const name = findByKind(links, kind)?.target
    const xml = name === undefined ? undefined : readText(name)
    const part =
      name === undefined || xml === undefined
        ? { root: undefined, links: new Map() }
        : { root: readXmlTree(xml, name), links: readRelationships(readText, name) }
    read.set(kind, part)
    return part
  }
}

function createFile(
  { readText, readBytes, readPart }: WordPackage,
  {
    parts,
    settings,
    readDocument,
  }: Pick<WordFile, 'readDocument'> & {
    readonly parts: PartReader
    readonly settings: XmlNode | undefined
  },
): WordFile {
  const styles = readStyleSheet(parts('styles').root)
  const comments = childrenNamed(parts('comments').root, 'w:comment')
  return {
    readText,
    readBytes,
    readPart,
    readDocument,
    readChunks: new Set(),
    chunks: [],
    styles,
    lists: readNumberingLists(parts('numbering').root, styles.numberingOf),
    commentIds: new Set(comments.map(({ attributes }) => attributes['w:id'] ?? '')),
    language: languageOf(styles, settings),
    images: new Map(),
    losses: [],
    calledNotes: new Map(),
  }
}

function languageOf(styles: StyleSheet, settings: XmlNode | undefined): string | null {
  const theme = findChild(settings, 'w:themeFontLang')?.attributes['w:val']
  return styles.defaultLook.language ?? (isLanguageTag(theme) ? theme : null)
}

/** What was left out while opening, unless it is told with its place. */
function lossesElsewhere({ losses }: WordPackage, file: WordFile): readonly WordLoss[] {
  const told = new Set(
    file.losses.filter(({ what }) => what === 'external-picture').map(({ text }) => text),
  )
  return losses.filter(({ what, text }) => what !== 'external-picture' || !told.has(text))
}
