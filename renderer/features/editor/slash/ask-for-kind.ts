import type { Editor, Range } from '@tiptap/core'

/** Asks the menu of `/` for one kind, as if its word had been typed after the sign. */
export function askForKind(editor: Editor, word: string, { from, to }: Range): void {
  const { doc } = editor.state
  const $from = doc.resolve(from)
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').slice(-1)
  // Right behind a word the sign would be a part of it.
  const space = before === '' || /\s/.test(before) ? '' : ' '
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, { type: 'text', text: `${space}/${word} ` })
    .run()
}
