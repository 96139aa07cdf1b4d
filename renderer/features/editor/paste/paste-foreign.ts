import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { findAnchor, nowhere, type PlacedPicture } from '../images/picture-anchor'
import { picturesIn } from '../images/picture-drop'
import { pullPictures } from '../images/pull-pictures'
import { endUndoStep } from '../nodes/undo-steps'
import { pasteBlocks } from './paste-blocks'
import type { Loss } from './pasted'
import { readPasted } from './read-pasted'

/** How a paste went; null: all of it is in the text. */
export type PasteOutcome =
  | { readonly kind: 'tooLarge' }
  /** Of pictures, in words. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'nothing'; readonly losses: readonly Loss[] }
  | { readonly kind: 'pasted'; readonly losses: readonly Loss[]; readonly picturesBelow: number }

/** About a hundred pages of Word, read in some seconds; more would stop the window for long. */
const mostCharacters = 1_500_000
/** With the pictures that stand in it as text. */
const mostWithPictures = 20_000_000
const pictureBytes = /(data:image\/[a-z+]{1,10};base64,)[A-Za-z0-9+/=\s]+/g

/**
 * Reads what other programs put on the clipboard; what was copied in Fiche keeps the editor's own
 * way. Nothing of it runs and nothing is loaded.
 */
export function pasteForeign(
  newId: () => string,
  onPaste: (outcome: PasteOutcome) => void,
  takePictures: (pictures: readonly PlacedPicture[]) => void = () => undefined,
) {
  return Extension.create({
    name: 'pasteForeign',
    addProseMirrorPlugins() {
      const { editor } = this
      const paste = (view: EditorView, event: ClipboardEvent): boolean => {
        const pasted = readClipboard(event.clipboardData, newId)
        if (pasted === null) return false
        event.preventDefault()
        if (pasted.kind === 'pictures') {
          takePictures(pasted.pictures)
          return true
        }
        if (pasted.kind !== 'blocks') {
          onPaste(pasted)
          return true
        }
        endUndoStep(editor)
        pasteBlocks(view, event, pasted.blocks, newId)
        endUndoStep(editor)
        takePictures(pasted.pictures)
        const picturesBelow = pasted.pictures.filter(
          ({ anchor }) => findAnchor(view.state.doc, anchor) === null,
        ).length
        onPaste({ kind: 'pasted', losses: pasted.losses, picturesBelow })
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
export function readClipboard(data: DataTransfer | null, newId: () => string) {
  if (data === null) return null
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  if (html.length > mostWithPictures || plain.length > mostCharacters) return tooLarge
  if (html === '') return plain === '' ? picturesOf(data) : null
  if (html.includes('data-pm-slice')) return null
  const pulled = pullPictures(html)
  const words = pulled.html.replace(pictureBytes, '$1')
  if (words.length > mostCharacters) return tooLarge
  const { blocks, losses, pictures: found } = readPasted(words, newId)
  const pictures = found.flatMap((one): readonly PlacedPicture[] => {
    const { number, altText, widthMm, ...anchor } = one
    const file = pulled.files[number]
    return file === undefined ? [] : [{ file, altText, widthMm, anchor }]
  })
  if (blocks.length > 0) return { kind: 'blocks', blocks, losses, pictures } as const
  if (pictures.length > 0) return { kind: 'pictures', pictures } as const
  // A page's picture comes as a link to it, and as the picture itself.
  return picturesOf(data) ?? ({ kind: 'nothing', losses } as const)
}

const tooLarge = { kind: 'tooLarge' } as const

function picturesOf(data: DataTransfer) {
  const files = picturesIn(data)
  const pictures = files.map((file) => ({ file, altText: '', widthMm: null, anchor: nowhere }))
  return pictures.length === 0 ? null : ({ kind: 'pictures', pictures } as const)
}
