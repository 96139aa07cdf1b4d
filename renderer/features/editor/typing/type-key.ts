import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { runSoon } from './run-soon'

/**
 * Writes the character of a key into the text by itself, in a moment. Left to the browser it would
 * be put into the page, found there and read back, which in a note of 100 pages takes longer than
 * all else; and while the browser handles a key, each move of the cursor makes it tell the system's
 * keyboard the text of the whole note. What comes without a key, such as composed characters, still
 * takes that way.
 */
export function typeKey(view: EditorView, event: KeyboardEvent): boolean {
  const { selection } = view.state
  if (!(selection instanceof TextSelection)) return false
  const { $from, $to } = selection
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return false
  const text = String.fromCharCode(event.charCode)
  // Halves of a character, and keys that break a line.
  if (/[\r\n\ud800-\udfff]/.test(text)) return false
  runSoon(() => {
    if (!view.isDestroyed) write(view, text)
  })
  return true
}

function write(view: EditorView, text: string): void {
  const { from, to } = view.state.selection
  const typed = () => view.state.tr.insertText(text).scrollIntoView()
  const isTaken = view.someProp('handleTextInput', (handle) => handle(view, from, to, text, typed))
  if (isTaken !== true) view.dispatch(typed())
}
