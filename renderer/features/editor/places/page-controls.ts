import { type LengthBudget, setLengthBudget } from '@shared/body/length-budget'
import type { PagePlace } from '@shared/contract/pages/pages'
import type { Editor } from '@tiptap/core'
import type { Doc } from 'yjs'
import { goToWords } from './go-to-words'

export type PageControls = {
  /** Limits that are null are taken away. */
  readonly setBudget: (budget: LengthBudget) => void
  /** Puts the cursor there and brings it into sight; false if the text has no such part. */
  readonly goToPlace: (place: PagePlace) => boolean
  /** Selects words in a part, all of it where it has others; false if the text has no such part. */
  readonly goToWords: (partId: string, words: string) => boolean
  /** Where the cursor is; null where its part has no id. */
  readonly readPlace: () => PagePlace | null
}

/** Places of the text as its printed pages know them. */
export function createPageControls(editor: Editor, body: Doc): PageControls {
  return {
    setBudget: (budget) => setLengthBudget(body, budget),
    goToPlace: ({ partId, offset }) => {
      let position: number | null = null
      editor.state.doc.descendants((node, at) => {
        if (position === null && node.attrs['id'] === partId)
          position = at + 1 + Math.min(offset, Math.max(0, node.content.size - 1))
        return position === null
      })
      if (position === null) return false
      return editor.chain().focus().setTextSelection(position).scrollIntoView().run()
    },
    goToWords: (partId, words) => goToWords(editor, partId, words),
    readPlace: () => {
      const { $from } = editor.state.selection
      for (let depth = $from.depth; depth > 0; depth -= 1) {
        const id: unknown = $from.node(depth).attrs['id']
        if (typeof id === 'string') return { partId: id, offset: $from.pos - $from.start(depth) }
      }
      return null
    },
  }
}
