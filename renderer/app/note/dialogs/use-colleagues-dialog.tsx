import { type ReactNode, useState } from 'react'
import { ColleaguesDialog } from '../../../features/export/colleagues-dialog'

/** Asks before a file is made that carries more than its pages: how to ask, and what then shows. */
export function useColleaguesDialog(onExport: () => void): {
  readonly ask: () => void
  readonly element: ReactNode
} {
  const [isAsking, setIsAsking] = useState(false)
  return {
    ask: () => setIsAsking(true),
    element: (
      <ColleaguesDialog opened={isAsking} onClose={() => setIsAsking(false)} onExport={onExport} />
    ),
  }
}
