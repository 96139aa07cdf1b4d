import type { Editor } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import type { RefObject } from 'react'
import { useToast } from '../../../components/toasts'
import { useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import { endUndoStep } from '../nodes/undo-steps'
import { orderDelegations } from './order-delegations'

/** Commands that write anew what stands at the cursor, in the text or the footnote in use. */
export function useTextCommands(editor: Editor, footnote: RefObject<EditorView | null>): void {
  const text = useText()
  const toast = useToast()
  useCommands({
    'order-delegations': () => {
      const inUse = footnote.current
      const view = inUse !== null && !inUse.isDestroyed ? inUse : editor.view
      const transaction = orderDelegations(view.state)
      if (transaction === null) {
        toast({ message: text('delegations.none'), dismiss: text('common.dismiss') })
        return
      }
      endUndoStep(editor)
      view.dispatch(transaction)
      endUndoStep(editor)
    },
  })
}
