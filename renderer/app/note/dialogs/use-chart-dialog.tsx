import type { Language } from '@shared/language/language'
import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useCommands } from '../../../lib/commands/command-provider'

// With it comes the library that draws charts.
const ChartDialog = lazy(async () => ({
  default: (await import('../../../features/statistics/chart/chart-dialog')).ChartDialog,
}))

/** Asks which chart is to come into the text; what then shows. */
export function useChartDialog(
  editor: RefObject<NoteEditorControls | null>,
  language: Language,
): ReactNode {
  const [isAsking, setIsAsking] = useState(false)
  useCommands({ 'insert-chart': () => setIsAsking(true) })
  if (!isAsking) return null
  return (
    <Suspense fallback={null}>
      <ChartDialog
        onClose={() => setIsAsking(false)}
        onInsert={(chartIn) => {
          setIsAsking(false)
          const chart = chartIn(language)
          // After the dialog has given the focus back.
          if (chart !== null) setTimeout(() => editor.current?.insertChart(chart))
        }}
      />
    </Suspense>
  )
}
