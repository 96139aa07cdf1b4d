import type { Editor } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'

/**
 * Selects words in a part of the text, all of it where they are not found as they are, and brings
 * them into sight; of a footnote its mark. False if the text has no such part.
 */
export function goToWords(editor: Editor, partId: string, words: string): boolean {
  const { doc, tr } = editor.state
  const range = findRange(doc, partId, words)
  if (range === null) return false
  if (!range.isInline) return editor.chain().focus().setTextSelection(range).scrollIntoView().run()
  const selection = NodeSelection.create(doc, range.from)
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
  editor.view.focus()
  return true
}

type Range = { readonly from: number; readonly to: number; readonly isInline: boolean }

/** Where words stand in a part, all of it where it has others; null if there is no such part. */
export function findRange(doc: PageNode, partId: string, words: string): Range | null {
  const part = findPart(doc, ({ attrs }) => attrs['id'] === partId)
  if (part === null) return null
  if (part.node.isInline)
    return { from: part.position, to: part.position + part.node.nodeSize, isInline: true }
  const line = part.node.isTextblock ? part : lineIn(part)
  if (line === null) return null
  const from = line.position + 1
  const found = textOf(line.node).indexOf(words)
  return found === -1
    ? { from, to: from + line.node.content.size, isInline: false }
    : { from: from + found, to: from + found + words.length, isInline: false }
}

/** The line of a part of the text: of a list item or a question its own, of a footnote its words. */
export function findLine(doc: PageNode, partId: string): Part | null {
  const part = findPart(doc, ({ attrs }) => attrs['id'] === partId)
  if (part === null || part.node.isInline || part.node.isTextblock) return part
  return lineIn(part)
}

type Part = { readonly node: PageNode; readonly position: number }

function findPart(doc: PageNode, isMeant: (node: PageNode) => boolean): Part | null {
  const found: Part[] = []
  doc.descendants((node, position) => {
    if (found.length === 0 && isMeant(node)) found.push({ node, position })
    return found.length === 0
  })
  return found[0] ?? null
}

/** A list item or a question begins with its own line. */
function lineIn({ node, position }: Part): Part | null {
  const line = findPart(node, (inner) => inner.isTextblock)
  return line && { node: line.node, position: position + 1 + line.position }
}

/** Each character at its position: what is no text is as long as it is in the page. */
function textOf(line: PageNode): string {
  let text = ''
  line.forEach((node) => {
    text += node.isText ? (node.text ?? '') : '\ufffc'.repeat(node.nodeSize)
  })
  return text
}
