import type { ListStart } from '@shared/note/block'
import type { Editor } from '@tiptap/core'
import { useToast } from '../../../components/toasts'
import { useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import { findNumberedList, setListStart } from './list-start'

/** Commands on the numbering of the list with the cursor. */
export function useListCommands(editor: Editor): void {
  const text = useText()
  const toast = useToast()
  const say = (message: string) => toast({ message, dismiss: text('common.dismiss') })
  const begin = (start: ListStart | 1) => {
    if (!setListStart(editor, start)) say(text('list.none'))
    else if (start === 'continued') say(text('list.continued'))
    else say(text('list.startsAt', { number: start }))
    editor.commands.focus()
  }
  useCommands({
    'restart-list': () => begin(1),
    'continue-list': () => begin('continued'),
    'start-list-at': () => {
      if (findNumberedList(editor) === null) {
        say(text('list.none'))
        return
      }
      const field = editor.view.dom
        .closest('.fiche-editor')
        ?.querySelector<HTMLInputElement>('[data-list-start]')
      field?.focus()
      field?.select()
    },
  })
}
