import type { ReactNode } from 'react'
import { useChartDialog } from './use-chart-dialog'
import { type ExportDialogParts, useExportDialogs } from './use-export-dialogs'

type NoteDialogs = { readonly askColleagues: () => void; readonly element: ReactNode }

/** What the page of a note asks: before an export, and which chart is to come into the text. */
export function useNoteDialogs(
  note: ExportDialogParts,
  chart: Parameters<typeof useChartDialog>,
): NoteDialogs {
  const exporting = useExportDialogs(note)
  const chartDialog = useChartDialog(...chart)
  return {
    askColleagues: exporting.askColleagues,
    element: (
      <>
        {exporting.element}
        {chartDialog}
      </>
    ),
  }
}
