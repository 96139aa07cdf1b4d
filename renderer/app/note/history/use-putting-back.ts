import type { NoteState } from '@shared/contract/history/history'
import { takeBlock } from '@shared/diff/reading/take-block'
import { type HeaderFields, pickFields } from '@shared/note/header-form/header-fields'
import { type RefObject, useState } from 'react'
import { useToast } from '../../../components/toasts'
import type { Restored } from '../../../features/compare/restore/restore-dialog'
import type { BodyChange } from '../../../features/editor/change-body'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import type { HeaderForm } from '../../../features/note-header/use-header-form'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { useText } from '../../../lib/use-text'

export type PuttingBackParts = {
  readonly noteId: string
  readonly flush: () => Promise<void>
  readonly editor: RefObject<NoteEditorControls | null>
  readonly form: HeaderForm
}

/** Brings an older text or header into the note as a new state, with an undo; nothing is overwritten. */
export function usePuttingBack({ noteId, flush, editor, form }: PuttingBackParts) {
  const text = useText()
  const toast = useToast()
  const [round, setRound] = useState(0)
  const again = async () => {
    await flush().catch(() => undefined)
    setRound((last) => last + 1)
  }
  function say(message: string, undo: () => void) {
    toast({
      message,
      action: {
        label: text('editor.undo'),
        run: () => {
          undo()
          void again()
        },
      },
      dismiss: text('common.dismiss'),
    })
    void again()
  }
  const changeBody = (run: BodyChange) => {
    editor.current?.changeBody(run)
    return () => editor.current?.undo()
  }
  const putHeader = (fields: HeaderFields) => {
    const before = pickFields(form.header, fields)
    form.put(fields)
    return () => form.put(before)
  }

  async function restore({ body, header }: NoteState, restored: Restored) {
    try {
      await flush()
      await api.endSpell({ noteId })
    } catch (error) {
      toast({
        tone: 'wrong',
        message: text('common.failed', { reason: errorMessage(error) }),
        dismiss: text('common.dismiss'),
      })
      return
    }
    const undoBody = restored.body ? changeBody(() => body) : null
    const fields = Object.fromEntries(restored.fields.map((field) => [field, header[field]]))
    const undoHeader = restored.fields.length > 0 ? putHeader(fields) : null
    say(text(undoHeader === null ? 'history.restored' : 'history.restoredState'), () => {
      undoBody?.()
      undoHeader?.()
    })
  }
  return {
    /** Rises with each change: what is read is then read anew. */
    round,
    restore: (state: NoteState, restored: Restored) => void restore(state, restored),
    take: ({ body }: NoteState, blockId: string) =>
      say(
        text('history.taken'),
        changeBody((blocks) => takeBlock(blocks, body, blockId)),
      ),
  }
}
