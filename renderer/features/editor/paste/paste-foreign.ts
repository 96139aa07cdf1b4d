import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { endUndoStep } from '../nodes/undo-steps'
import { pasteBlocks } from './paste-blocks'
import type { Loss } from './pasted'
import { readPasted } from './read-pasted'

/** How a paste went; null: all of it is in the text. */
export type PasteOutcome =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'nothing'; readonly losses: readonly Loss[] }
  | { readonly kind: 'pasted'; readonly losses: readonly Loss[] }

/** About a hundred pages of Word, read in some seconds; more would stop the window for long. */
const mostCharacters = 1_500_000
/** With the pictures that stand in it as text. */
const mostWithPictures = 20_000_000
const pictureBytes = /(data:image\/[a-z+]{1,10};base64,)[A-Za-z0-9+/=\s]+/g

/**
 * Reads what other programs put on the clipboard; what was copied in Fiche keeps the editor's own
 * way. Nothing of it runs and nothing is loaded.
 */
export function pasteForeign(newId: () => string, onPaste: (outcome: PasteOutcome) => void) {
  return Extension.create({
    name: 'pasteForeign',
    addProseMirrorPlugins() {
      const { editor } = this
      const paste = (view: EditorView, event: ClipboardEvent): boolean => {
        const pasted = readClipboard(event.clipboardData, newId)
        if (pasted === null) return false
        event.preventDefault()
        if (pasted.kind !== 'blocks') {
          onPaste(pasted)
          return true
        }
        endUndoStep(editor)
        pasteBlocks(view, event, pasted.blocks, newId)
        endUndoStep(editor)
        onPaste({ kind: 'pasted', losses: pasted.losses })
        return true
      }
      return [
        new Plugin({
          props: {
            handleDOMEvents: {
              paste: (view, event) => view.editable && paste(view, event),
            },
          },
        }),
      ]
    },
  })
}

/** Null where the editor can do it itself: plain text, and its own copies. */
function readClipboard(data: DataTransfer | null, newId: () => string) {
  if (data === null) return null
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  if (html.length > mostWithPictures || plain.length > mostCharacters) return tooLarge
  if (html === '') return plain === '' ? picturesOf(data) : null
  if (html.includes('data-pm-slice')) return null
  const words = html.replace(pictureBytes, '$1')
  if (words.length > mostCharacters) return tooLarge
  const { blocks, losses } = readPasted(words, newId)
  return blocks.length === 0
    ? ({ kind: 'nothing', losses } as const)
    : ({ kind: 'blocks', blocks, losses } as const)
}

const tooLarge = { kind: 'tooLarge' } as const

function picturesOf({ files }: DataTransfer) {
  const count = [...files].filter(({ type }) => type.startsWith('image/')).length
  return count === 0 ? null : ({ kind: 'nothing', losses: [{ kind: 'picture', count }] } as const)
}
