import type { Editor, Range } from '@tiptap/core'

/** What was written for the author: from a place of the page on, these characters. */
type Question = { readonly from: number; readonly words: string; readonly typed: string }

const questions = new WeakMap<Editor, Question>()

/** Asks the menu of `/` for one kind, as if its word had been typed after the sign. */
export function askForKind(editor: Editor, word: string, { from, to }: Range): void {
  const { doc } = editor.state
  const $from = doc.resolve(from)
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').slice(-1)
  // Right behind a word the sign would be a part of it.
  const space = before === '' || /\s/.test(before) ? '' : ' '
  const words = `${space}/${word} `
  const typed = doc.textBetween(from, to).startsWith('/') ? '/' : ''
  editor.chain().focus().insertContentAt({ from, to }, { type: 'text', text: words }).run()
  questions.set(editor, { from, words, typed })
}

/** Takes out what was written for the author; what they typed stays, the sign too. */
export function takeBackQuestion(editor: Editor): void {
  const question = questions.get(editor)
  questions.delete(editor)
  if (question === undefined) return
  const { from, words, typed } = question
  const to = from + words.length
  const { doc, tr } = editor.state
  if (to > doc.content.size || doc.textBetween(from, to, undefined, '\ufffc') !== words) return
  editor.view.dispatch(typed === '' ? tr.delete(from, to) : tr.insertText(typed, from, to))
}
