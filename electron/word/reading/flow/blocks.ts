import { ownValue } from '@shared/base/own-value'
import type { WordBlock, WordSection } from '@shared/word/word-document'
import { readChunk } from '../chunks/read-chunk'
import { chosen } from '../drawings/drawing-handlers'
import { addLoss } from '../story/add-runs'
import type { OpenParagraph, Story } from '../story/story'
import { readTable } from '../tables/read-table'
import type { XmlNode } from '../xml/xml-node'
import { findAll, findChild } from '../xml/xml-queries'
import { textOfBlocks } from './block-text'
import { changeOf, within } from './changes'
import { withinControl } from './content-controls'
import { type ReadParagraph, readParagraph } from './paragraphs'
import { rangeHandlers } from './ranges'
import { silentElements } from './runs'

type Container = {
  readonly blocks: WordBlock[]
  /** What goes on in the next paragraph, and how it reads if there is none. */
  unended: ReadParagraph | null
}

/** Reads what holds paragraphs: a body, a cell, a note, a text box. */
export function readBlocks(story: Story, nodes: readonly XmlNode[]): readonly WordBlock[] {
  const container: Container = { blocks: [], unended: null }
  addBlocks(story, container, nodes)
  endParagraph(container)
  return container.blocks
}

function addBlocks(story: Story, container: Container, nodes: readonly XmlNode[]): void {
  for (const node of nodes) addBlock(story, container, node)
}

type BlockHandler = (story: Story, container: Container, node: XmlNode) => void

const handlers: Readonly<Record<string, BlockHandler>> = {
  'w:p': addParagraph,
  'w:tbl': addTable,
  'w:sectPr': addSection,
  'w:sdt': (story, container, node) =>
    withinControl(story, node, (content) => addBlocks(story, container, content)),
  'mc:AlternateContent': (story, container, node) => addBlocks(story, container, chosen(node)),
  'w:altChunk': addChunk,
  'w:ins': addChanged,
  'w:del': addChanged,
  'w:moveFrom': addChanged,
  'w:moveTo': addChanged,
}

function addBlock(story: Story, container: Container, node: XmlNode): void {
  const range = ownValue(rangeHandlers, node.name)
  if (range !== undefined) range(story, node)
  else (ownValue(handlers, node.name) ?? addOther)(story, container, node)
}

function addChanged(story: Story, container: Container, node: XmlNode): void {
  const read = hasWords(node) && !holdsBlocks(node) ? addOther : addContent
  within(story, changeOf(node, story), () => read(story, container, node))
}

function addContent(story: Story, container: Container, { children }: XmlNode): void {
  addBlocks(story, container, children)
}

function addTable(story: Story, container: Container, node: XmlNode): void {
  endParagraph(container)
  const table = readTable(story, node, (cell) => readBlocks(story, cell))
  if (table !== null) container.blocks.push(table)
}

function addChunk(story: Story, container: Container, node: XmlNode): void {
  endParagraph(container)
  const { blocks, paragraphs } = readChunk(story, node)
  for (const block of blocks) container.blocks.push(block)
  addBlocks(story, container, paragraphs)
}

function addSection(story: Story, container: Container, node: XmlNode): void {
  endParagraph(container)
  container.blocks.push(endSection(story, node))
  if (findChild(node, 'w:sectPrChange') !== undefined)
    addLoss(story, 'formatting-change', { isTextKept: true })
}

/** Words outside of any paragraph get one of their own. */
function addOther(story: Story, container: Container, node: XmlNode): void {
  if (silentElements.has(node.name)) return
  if (holdsBlocks(node) || !hasWords(node)) addContent(story, container, node)
  else addParagraph(story, container, paragraphOf(node.name === 'w:r' ? [node] : node.children))
}

function paragraphOf(children: readonly XmlNode[]): XmlNode {
  return { name: 'w:p', attributes: {}, children, text: '' }
}

const blockNames: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml'])

function holdsBlocks({ children }: XmlNode): boolean {
  return children.some(({ name }) => blockNames.has(name))
}

function hasWords(node: XmlNode): boolean {
  return node.name === 'w:r' || ['w:t', 'm:t'].some((name) => findAll(node, name).length > 0)
}

function addParagraph(story: Story, container: Container, node: XmlNode): void {
  const before: OpenParagraph | null = container.unended?.open ?? null
  container.unended = null
  const read = readParagraph(story, node, before)
  if (read.goesOn) container.unended = read
  else container.blocks.push(read.finish())
  addHanging(story, container, read)
  const section = findChild(findChild(node, 'w:pPr'), 'w:sectPr')
  if (section === undefined) return
  endParagraph(container)
  container.blocks.push(endSection(story, section))
}

/** Text boxes come behind their paragraph, with all the changes that they hang in. */
function addHanging(story: Story, container: Container, { hanging }: ReadParagraph): void {
  for (const { node, changes, near } of hanging) {
    const outer = story.changes
    story.changes = changes
    const blocks = readBlocks(story, node.children)
    story.changes = outer
    const text = textOfBlocks(blocks)
    if (text !== '') story.file.losses.push({ what: 'text-box', near, text, isTextKept: true })
    if (text === '' && !hasPictures(blocks)) continue
    endParagraph(container)
    container.blocks.push(...blocks)
  }
}

function hasPictures(blocks: readonly WordBlock[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'table' ||
      (block.kind === 'paragraph' && block.runs.some(({ kind }) => kind !== 'text')),
  )
}

/** A paragraph with nothing behind it that it could be one with ends like any other. */
function endParagraph(container: Container): void {
  if (container.unended !== null) container.blocks.push(container.unended.finish())
  container.unended = null
}

function endSection({ sections }: Story, node: XmlNode): WordSection {
  sections.push(node)
  const size = findChild(node, 'w:pgSz')?.attributes ?? {}
  return {
    kind: 'section',
    orientation: size['w:orient'] === 'landscape' ? 'landscape' : 'portrait',
  }
}
