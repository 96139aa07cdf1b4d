import { type ReactNode, type RefObject, useState } from 'react'
import { ColleaguesDialog } from '../../../features/export/colleagues-dialog'
import { LookDialog } from '../../../features/export/look/look-dialog'
import { MarkedExportDialog } from '../../../features/export/marked/marked-export-dialog'
import type { ExportNote, ExportOutput } from '../../../features/export/use-export-note'
import { useCommands } from '../../../lib/commands/command-provider'

export type ExportDialogParts = Pick<ExportNote, 'exportNote'> & {
  readonly noteId: string
  /** Of a frozen version. */
  readonly versionId?: string
  /** Makes the file once nothing is open. */
  readonly send: RefObject<(output: ExportOutput) => void>
}

type ExportDialogs = { readonly askColleagues: () => void; readonly element: ReactNode }

/** Asks before a file is made that carries more than its pages, marks changes or looks otherwise. */
export function useExportDialogs({
  noteId,
  versionId,
  exportNote,
  send,
}: ExportDialogParts): ExportDialogs {
  const [asked, setAsked] = useState<'colleagues' | 'marked' | 'look' | null>(null)
  useCommands({
    'export-marked': () => setAsked('marked'),
    'export-look': () => setAsked('look'),
  })
  const close = () => setAsked(null)
  return {
    askColleagues: () => setAsked('colleagues'),
    element: (
      <>
        <ColleaguesDialog
          opened={asked === 'colleagues'}
          onClose={close}
          onExport={() => void exportNote({ audience: 'colleagues' })}
        />
        {asked === 'marked' && (
          <MarkedExportDialog
            noteId={noteId}
            versionId={versionId}
            onClose={close}
            onExport={(changes) =>
              // What Word tracks holds what was taken out: it is not sent.
              send.current({
                audience: changes.marks === 'tracked' ? 'colleagues' : 'sending',
                changes,
              })
            }
          />
        )}
        {asked === 'look' && (
          <LookDialog
            onClose={close}
            onExport={(look) => send.current({ audience: 'sending', look })}
          />
        )}
      </>
    ),
  }
}
