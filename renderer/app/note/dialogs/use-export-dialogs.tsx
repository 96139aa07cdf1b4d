import { type ReactNode, useState } from 'react'
import { ColleaguesDialog } from '../../../features/export/colleagues-dialog'
import { MarkedExportDialog } from '../../../features/export/marked/marked-export-dialog'
import type { ExportNote } from '../../../features/export/use-export-note'
import { useCommands } from '../../../lib/commands/command-provider'

type ExportDialogs = { readonly askColleagues: () => void; readonly element: ReactNode }

/** Asks before a file is made that carries more than its pages, or that marks what changed. */
export function useExportDialogs(
  noteId: string,
  exportNote: ExportNote['exportNote'],
): ExportDialogs {
  const [asked, setAsked] = useState<'colleagues' | 'marked' | null>(null)
  useCommands({ 'export-marked': () => setAsked('marked') })
  const close = () => setAsked(null)
  return {
    askColleagues: () => setAsked('colleagues'),
    element: (
      <>
        <ColleaguesDialog
          opened={asked === 'colleagues'}
          onClose={close}
          onExport={() => void exportNote('colleagues')}
        />
        {asked === 'marked' && (
          <MarkedExportDialog
            noteId={noteId}
            onClose={close}
            onExport={(changes) =>
              // What Word tracks holds what was taken out: it is not sent.
              void exportNote(changes.marks === 'tracked' ? 'colleagues' : 'sending', changes)
            }
          />
        )}
      </>
    ),
  }
}
