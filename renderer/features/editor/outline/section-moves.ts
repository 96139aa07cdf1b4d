import type { Node as PageNode } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { moveLine } from '../nodes/questions/question-moves'
import { idOf, levelOf } from './outline-of'

/** A stretch of top blocks: from this index up to, not with, the other. */
type Range = { readonly start: number; readonly end: number }

/** Moves the section of a heading past its neighbour; false where there is none to pass. */
export function moveSection(tr: Transaction, id: string, direction: -1 | 1): boolean {
  const section = sectionOf(tr.doc, id)
  if (section === null) return false
  const to = direction < 0 ? placeAbove(tr.doc, section) : placeBelow(tr.doc, section)
  return to !== null && moveRange(tr, section, to)
}

/** Moves the section of a heading before another heading, or to the end of the text for null. */
export function moveSectionBefore(tr: Transaction, id: string, headingId: string | null): boolean {
  const section = sectionOf(tr.doc, id)
  const to = headingId === null ? endOfText(tr.doc, tr.doc.childCount) : indexOf(tr.doc, headingId)
  return section !== null && to !== null && moveRange(tr, section, to)
}

/** Moves a heading and those under it one level in or out; false where levels are at an end. */
export function changeSectionLevel(tr: Transaction, id: string, by: -1 | 1): boolean {
  const section = sectionOf(tr.doc, id)
  if (section === null) return false
  const headings = tr.doc.children
    .map((node, index) => ({ node, index }))
    .slice(section.start, section.end)
    .filter(({ node }) => isHeading(node))
  const levels = headings.map(({ node }) => levelOf(node) + by)
  if (Math.min(...levels) < 1 || Math.max(...levels) > 3) return false
  for (const [at, { index }] of headings.entries())
    tr.setNodeAttribute(positionOf(tr.doc, index), 'level', levels[at])
  return true
}

/** Moves a question with its parts past its neighbour in the same block. */
export function moveQuestionOf(tr: Transaction, id: string, direction: -1 | 1): boolean {
  for (const [at, block] of tr.doc.children.entries()) {
    const index = block.children.findIndex((child) => idOf(child) === id)
    if (block.type.name !== 'questions' || index < 0) continue
    return moveLine(tr, { block, index, inside: positionOf(tr.doc, at) + 1 }, direction)
  }
  return false
}

function sectionOf(page: PageNode, id: string): Range | null {
  const start = indexOf(page, id)
  const heading = start === null ? null : page.child(start)
  return start === null || heading === null ? null : { start, end: endOf(page, start) }
}

/** Where the section ends that begins at this index: at a heading not below its own. */
function endOf(page: PageNode, start: number): number {
  const level = levelOf(page.child(start))
  const last = endOfText(page, start)
  const next = page.children.findIndex(
    (block, index) => index > start && isHeading(block) && levelOf(block) <= level,
  )
  return Math.max(start + 1, next < 0 ? last : Math.min(next, last))
}

/**
 * Of the main text or annex that holds a place: before the next annex. The questions that close it
 * belong to no section, they stay at its end.
 */
function endOfText(page: PageNode, place: number): number {
  const annex = page.children.findIndex((block, index) => index > place && isAnnex(block))
  const blocks = annex < 0 ? page.children : page.children.slice(0, annex)
  const lastFilled = blocks.findLastIndex(
    (block) => block.type.name !== 'paragraph' || block.content.size > 0,
  )
  return blocks[lastFilled]?.type.name === 'questions' ? lastFilled : blocks.length
}

/** Before the section above, or into the one above that from the top of its own. */
function placeAbove(page: PageNode, { start }: Range): number | null {
  const level = levelOf(page.child(start))
  const above = page.children.findLastIndex(
    (block, index) =>
      index < start && (isAnnex(block) || (isHeading(block) && levelOf(block) <= level)),
  )
  if (above < 0 || isAnnex(page.child(above))) return null
  const staysUnder = page.children
    .slice(startOfPart(page, above), above)
    .some((block) => isHeading(block) && levelOf(block) < level)
  return levelOf(page.child(above)) === level || staysUnder ? above : null
}

/** After the section below, or to the top of the next one from the end of its own. */
function placeBelow(page: PageNode, { start, end }: Range): number | null {
  const below = page.maybeChild(end)
  const last = endOfText(page, start)
  if (end >= last || !below || !isHeading(below)) return null
  if (levelOf(below) === levelOf(page.child(start))) return endOf(page, end)
  const next = page.children.findIndex((block, index) => index > end && isHeading(block))
  return next < 0 ? last : Math.min(next, last)
}

/** False where the place is in the range or at one of its ends. */
function moveRange(tr: Transaction, { start, end }: Range, to: number): boolean {
  if (to >= start && to <= end) return false
  const from = positionOf(tr.doc, start)
  const until = positionOf(tr.doc, end)
  const target = positionOf(tr.doc, to)
  const moved = tr.doc.slice(from, until).content
  tr.delete(from, until)
  const at = tr.mapping.map(target)
  tr.insert(at, moved)
  tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)))
  return true
}

function indexOf(page: PageNode, id: string): number | null {
  const index = page.children.findIndex((block) => isHeading(block) && idOf(block) === id)
  return index < 0 ? null : index
}

function positionOf(page: PageNode, index: number): number {
  return sizeOf(page.children.slice(0, index))
}

function sizeOf(nodes: readonly PageNode[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}

/** Of the main text or annex that holds a place. */
function startOfPart(page: PageNode, place: number): number {
  return page.children.findLastIndex((block, index) => index < place && isAnnex(block)) + 1
}

function isAnnex(node: PageNode): boolean {
  return node.type.name === 'annex'
}

function isHeading(node: PageNode): boolean {
  return node.type.name === 'heading'
}
