import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isSecret } from './role-attribute'

/** Which of the lines repeat what is not to be said in a note, and the title of that note. */
export type FindSecretLines = (
  lines: readonly string[],
) => Promise<readonly { readonly line: number; readonly title: string }[]>

/**
 * Words that were copied out of Fiche and come back through another program have lost their mark:
 * what is pasted or dropped and is known as not to be said gets it again.
 *
 * @param onMark is told the title of the note that they are known from
 */
export function markPasted(find: FindSecretLines, onMark: (title: string) => void) {
  return Extension.create({
    name: 'markPasted',
    onTransaction({ editor, transaction }) {
      if (!editor.isEditable || !isPaste(transaction)) return
      const lines = linesIn(editor.state, changedRange(transaction))
      if (lines.length === 0) return
      // Where nothing can be asked, export is still there to stop them.
      void find(lines.map(({ text }) => text))
        .catch(() => [])
        .then((found) => {
          const [first] = found
          if (first === undefined || editor.isDestroyed) return
          const ids = new Set(found.map(({ line }) => lines[line]?.blockId))
          if (markBlocks(editor.state, ids, (tr) => editor.view.dispatch(tr))) onMark(first.title)
        })
    },
  })
}

function isPaste(tr: Transaction): boolean {
  const event: unknown = tr.getMeta('uiEvent')
  return tr.docChanged && (tr.getMeta('paste') === true || event === 'paste' || event === 'drop')
}

type Range = { readonly from: number; readonly to: number }

/** From the first to the last place that the transaction changed, in the page as it is after it. */
function changedRange({ mapping, steps }: Transaction): Range {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  steps.forEach((step, index) => {
    const rest = mapping.slice(index + 1)
    step.getMap().forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      from = Math.min(from, rest.map(newStart, -1))
      to = Math.max(to, rest.map(newEnd, 1))
    })
  })
  return { from, to }
}

/** More than anybody writes into one, and no more than a request may ask. */
const mostLines = 10_000
const mostCharacters = 100_000

type Line = { readonly blockId: string; readonly text: string }

/** The lines of the blocks in a range, those left out that are marked already. */
function linesIn({ doc }: EditorState, { from, to }: Range): readonly Line[] {
  const lines: Line[] = []
  doc.forEach((block, start) => {
    if (start + block.nodeSize < from || start > to || isSecret(block)) return
    const blockId = idOf(block)
    if (blockId === null) return
    const add = (node: PageNode) => {
      if (!node.isTextblock) return true
      const text = node.textBetween(0, node.content.size, '\n', wordsOf).trim()
      if (text !== '') lines.push({ blockId, text: text.slice(0, mostCharacters) })
      return false
    }
    if (add(block)) block.descendants(add)
  })
  return lines.slice(0, mostLines)
}

/** Figures and citations show words of their own. */
function wordsOf({ attrs }: PageNode): string {
  const shown: unknown = attrs['shown']
  return typeof shown === 'string' ? shown : ' '
}

function idOf({ attrs }: PageNode): string | null {
  const id: unknown = attrs['id']
  return typeof id === 'string' ? id : null
}

/** Marks the blocks that are still there; `keepRoles` marks what is in them. */
function markBlocks(
  { doc, tr }: EditorState,
  ids: ReadonlySet<string | undefined>,
  dispatch: (tr: Transaction) => void,
): boolean {
  doc.forEach((block, start) => {
    if (ids.has(idOf(block) ?? undefined) && 'role' in block.attrs)
      tr.setNodeAttribute(start, 'role', 'notToBeSaid')
  })
  if (tr.docChanged) dispatch(tr)
  return tr.docChanged
}
