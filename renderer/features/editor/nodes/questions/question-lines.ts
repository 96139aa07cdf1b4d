import type { Node as PageNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** A line of a block of questions: a question, or a part of the question above it. */
export type QuestionLine = {
  readonly node: PageNode
  readonly block: PageNode
  /** Among the children of the block; the intro is the first of them. */
  readonly index: number
  /** Where the inside of the block begins in the page. */
  readonly inside: number
  readonly start: number
  readonly end: number
}

/** From this child up to, not with, the other. */
export type LineRange = { readonly from: number; readonly to: number }

export function isPart(node: PageNode | null | undefined): boolean {
  return node?.type.name === 'subQuestion'
}

export function isLine(node: PageNode | null | undefined): boolean {
  return node?.type.name === 'question' || isPart(node)
}

/** The line of the cursor. */
export function findLine({ selection: { $from } }: EditorState): QuestionLine | undefined {
  const { depth } = $from
  if (depth < 2 || !isLine($from.node(depth))) return undefined
  return {
    node: $from.node(depth),
    block: $from.node(depth - 1),
    index: $from.index(depth - 1),
    inside: $from.start(depth - 1),
    start: $from.before(depth),
    end: $from.after(depth),
  }
}

/** A question with its parts; a part alone. */
export function rangeOf(block: PageNode, index: number): LineRange {
  let to = index + 1
  if (!isPart(block.child(index))) while (isPart(block.maybeChild(to))) to += 1
  return { from: index, to }
}

/** How far the first children of a block reach into it. */
export function offsetOf(block: PageNode, index: number): number {
  return block.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}
