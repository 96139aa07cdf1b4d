import { useEffect, useRef } from 'react'
import type { LibrarySection } from '../../features/library/library-section'

/** An entry of the library that was chosen elsewhere, to be shown in its list. */
export type AskedEntry = {
  readonly section: LibrarySection
  /** Of the entry, or of a measure in a plan. */
  readonly id: string
  /** Rises with each time that one asks, so that the same entry is shown again. */
  readonly count: number
}

/** Shows an entry once each time that it is asked for; null while it cannot be shown yet. */
export function useAskedEntry(asked: AskedEntry | null, show: (id: string) => void): void {
  const shown = useRef(0)
  useEffect(() => {
    if (asked === null || asked.count === shown.current) return
    shown.current = asked.count
    show(asked.id)
  })
}
