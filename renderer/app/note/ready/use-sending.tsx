import type { ReadyChanges } from '@shared/contract/ready/ready'
import { type ReactNode, type RefObject, useState } from 'react'
import type { ExportOutput } from '../../../features/export/use-export-note'
import { AnywayDialog } from '../../../features/ready/anyway-dialog'
import { api } from '../../../lib/api'

export type SendingParts = {
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly exportNote: (output: ExportOutput) => Promise<void>
  /** What commands and dialogs do that make a file; without saying which, that of the list. */
  readonly send: RefObject<(output?: ExportOutput) => void>
}

/** What a note is exported as if nothing else is asked for. */
export const plainOutput: ExportOutput = { audience: 'sending' }

type Sent = { readonly noteId: string; readonly versionId?: string }

/** What the list is asked for that stands before a file. */
export function readyInputOf(what: Sent, { changes }: ExportOutput) {
  return { ...what, changes: changes && readyChangesOf(changes) }
}

/** A Word file that one compares with is not read for the list. */
function readyChangesOf({
  marks,
  deleted,
  since,
}: NonNullable<ExportOutput['changes']>): ReadyChanges {
  return { marks, deleted, since: typeof since === 'string' ? since : null }
}

type List = {
  /** What it is shown for; null while it is not shown. */
  readonly output: ExportOutput | null
  readonly show: (output: ExportOutput) => Promise<void>
}

/** Makes a file once nothing is open; else the list is shown, and once it is, a question. */
export function useSending(
  what: Sent,
  { flush, exportNote, send }: SendingParts,
  list: List,
): { readonly question: ReactNode } {
  const [asking, setAsking] = useState({ opened: false, count: 0 })
  const [asked, setAsked] = useState(plainOutput)
  const close = () => setAsking((last) => ({ ...last, opened: false }))

  async function ask(output: ExportOutput) {
    try {
      await flush()
      const ready = await api.listReady(readyInputOf(what, output))
      if (ready.openCount === 0) void exportNote(output)
      else if (list.output !== output) await list.show(output)
      else {
        setAsked(output)
        setAsking({ opened: true, count: ready.openCount })
      }
    } catch {
      // Exporting says what the matter is, or does it.
      void exportNote(output)
    }
  }
  // Other parts of the window ask by this.
  send.current = (output) => void ask(output ?? list.output ?? plainOutput)
  // The list has the focus again once it is answered.
  const question = (
    <AnywayDialog {...asking} onClose={close} onExport={() => void exportNote(asked)} />
  )
  return { question }
}
