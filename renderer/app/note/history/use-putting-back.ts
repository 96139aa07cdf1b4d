import type { NoteState } from '@shared/contract/history/history'
import { takeBlock } from '@shared/diff/reading/take-block'
import { type RefObject, useState } from 'react'
import { useToast } from '../../../components/toasts'
import type { BodyChange } from '../../../features/editor/change-body'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useText } from '../../../lib/use-text'

type PuttingBackParts = {
  readonly flush: () => Promise<void>
  readonly editor: RefObject<NoteEditorControls | null>
}

/** Brings an older text into the note as a new state, with an undo; nothing is overwritten. */
export function usePuttingBack({ flush, editor }: PuttingBackParts) {
  const text = useText()
  const toast = useToast()
  const [round, setRound] = useState(0)
  const again = async () => {
    await flush().catch(() => undefined)
    setRound((last) => last + 1)
  }
  function change(run: BodyChange, message: string) {
    editor.current?.changeBody(run)
    toast({
      message,
      action: {
        label: text('editor.undo'),
        run: () => {
          editor.current?.undo()
          void again()
        },
      },
      dismiss: text('common.dismiss'),
    })
    void again()
  }
  return {
    /** Rises with each change: what is read is then read anew. */
    round,
    restore: ({ body }: NoteState) => change(() => body, text('history.restored')),
    take: ({ body }: NoteState, blockId: string) =>
      change((blocks) => takeBlock(blocks, body, blockId), text('history.taken')),
  }
}
