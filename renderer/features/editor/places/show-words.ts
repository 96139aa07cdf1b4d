import type { Editor } from '@tiptap/core'
import { findWords } from './find-words'

/** Selects where the text speaks of words that were searched, and brings it into sight. */
export function showWords(editor: Editor, words: readonly string[]): void {
  const place = findWords(editor.state.doc, words)
  if (place !== null) editor.chain().focus().setTextSelection(place).scrollIntoView().run()
}
