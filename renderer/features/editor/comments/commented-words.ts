import { commentMarkName, commentsAttributeName } from '@shared/body/comments/range-marks'
import type { Mark, Node as PageNode } from '@tiptap/pm/model'
import type { EditorState, Selection, Transaction } from '@tiptap/pm/state'
import { shownBy } from '../nodes/figure'

/** A stretch of the page, in its positions. */
export type Stretch = { readonly from: number; readonly to: number }

/** So much of the commented words is kept with the comment. */
const longestQuote = 300

/** The comments on a text or a single thing in it. */
export function commentIdsOn(node: PageNode): readonly string[] {
  const ids: unknown = node.isText
    ? node.marks.filter(isCommentMark).map((mark): unknown => mark.attrs['id'])
    : node.attrs[commentsAttributeName]
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** Where each comment stands, in reading order of its first words. */
export function commentedWords(page: PageNode): ReadonlyMap<string, readonly Stretch[]> {
  const words = new Map<string, Stretch[]>()
  page.descendants((node, from) => {
    const to = from + node.nodeSize
    for (const id of commentIdsOn(node)) {
      const known = words.get(id) ?? []
      const last = known.at(-1)
      if (last?.to === from) known[known.length - 1] = { ...last, to }
      else known.push({ from, to })
      words.set(id, known)
    }
    return true
  })
  return words
}

/** What a new comment would be about: what is selected, else the word at the cursor. */
export function wordsToComment(selection: Selection): readonly Stretch[] {
  const stretches = selection.empty
    ? [wordAt(selection)]
    : selection.ranges.map(({ $from, $to }) => ({ from: $from.pos, to: $to.pos }))
  return stretches.filter((one) => one !== null)
}

/** The words as one would quote them, cut where they are long. */
export function quotedWords(page: PageNode, stretches: readonly Stretch[]): string {
  const words = stretches
    .map(({ from, to }) => page.textBetween(from, to, ' ', shownBy))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words
}

/** Marks the words as those of a comment; null where there is nothing to mark. */
export function markWords(
  { tr, schema }: EditorState,
  stretches: readonly Stretch[],
  id: string,
): Transaction | null {
  const type = schema.marks[commentMarkName]
  if (type === undefined) throw new Error('The schema has no comments')
  const mark = type.create({ id })
  for (const { from, to } of stretches) {
    tr.doc.nodesBetween(from, to, (node, position) => {
      const end = position + node.nodeSize
      if (node.isText) tr.addMark(Math.max(from, position), Math.min(to, end), mark)
      else if (commentsAttributeName in node.attrs && position >= from && end <= to) {
        tr.setNodeAttribute(position, commentsAttributeName, [...commentIdsOn(node), id])
        // A comment on a footnote's mark is none on its text.
        return false
      }
      return true
    })
  }
  return tr.docChanged ? tr : null
}

const isCommentMark = (mark: Mark) => mark.type.name === commentMarkName

/** The word that the cursor stands in or at; all of the text where there is none. */
function wordAt({ $from }: Selection): Stretch | null {
  const { parent, parentOffset } = $from
  if (!parent.inlineContent || parent.content.size === 0) return null
  const start = $from.start()
  const text = parent.textBetween(0, parent.content.size, undefined, (node) =>
    // Of one length with what it stands for.
    ' '.repeat(node.nodeSize),
  )
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, parentOffset))?.[0] ?? ''
  const behind = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(parentOffset))?.[0] ?? ''
  if (before === '' && behind === '') return { from: start, to: start + parent.content.size }
  const from = $from.pos - before.length
  return { from, to: from + before.length + behind.length }
}
