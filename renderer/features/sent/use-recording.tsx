import { type ReactNode, useRef, useState } from 'react'
import { type ShownToast, useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { useCommands } from '../../lib/commands/command-provider'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { RecordDialog } from './record-dialog'

export type Recording = {
  /** Asks to whom an exported file went, and when. */
  readonly ask: (exportId: string) => void
  /** Something was exported that could be recorded, and this is said of it. */
  readonly exported: (notice: ShownToast) => void
  /** Rises with each file that is exported or recorded here. */
  readonly count: number
  /** The dialog, while it is open. */
  readonly element: ReactNode
}

type Asked = {
  readonly exportId: string
  readonly fileName: string
  readonly known: readonly string[]
}

/**
 * Recording an exported file as sent: how to ask for it, and the dialog over the page. Its command
 * means the last file that this window exported and did not record.
 */
export function useRecording(noteId: string): Recording {
  const text = useText()
  const toast = useToast()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [count, setCount] = useState(0)
  const notice = useRef<ShownToast | null>(null)
  const say = (message: string, tone: 'plain' | 'wrong' = 'plain') =>
    toast({ message, tone, dismiss: text('common.dismiss') })

  async function open(wanted: string | null) {
    try {
      const [exported, sent] = await Promise.all([
        api.listExported({ noteId }),
        api.listSent({ noteId }),
      ])
      const file = exported.find(({ exportId }) => wanted === null || exportId === wanted)
      if (file === undefined) {
        say(text('sent.nothingExported'))
        return
      }
      const names = sent.map(({ sentTo }) => sentTo).filter((name) => name !== '')
      setAsked({ ...file, known: [...new Set(names.toReversed())] })
    } catch (error) {
      say(text('sent.notRecorded', { reason: errorMessage(error) }), 'wrong')
    }
  }

  async function record({ exportId }: Asked, sentTo: string, sentAt: string) {
    try {
      const { fileName } = await api.recordSent({ exportId, sentTo, sentAt })
      setAsked(null)
      notice.current?.remove()
      setCount((last) => last + 1)
      say(text('sent.recorded', { file: fileName }))
      return null
    } catch (error) {
      return text('sent.notRecorded', { reason: errorMessage(error) })
    }
  }
  useCommands({ 'record-sent': () => void open(null) })
  return {
    ask: (exportId) => void open(exportId),
    exported: (said) => {
      notice.current?.remove()
      notice.current = said
      setCount((last) => last + 1)
    },
    count,
    element: asked && (
      <RecordDialog
        fileName={asked.fileName}
        known={asked.known}
        onClose={() => setAsked(null)}
        onRecord={(sentTo, sentAt) => record(asked, sentTo, sentAt)}
      />
    ),
  }
}
