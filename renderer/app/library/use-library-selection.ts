import { useState } from 'react'
import type { Panel } from '../frame/use-layout'
import { type AskedEntry, useAskedEntry } from './asked-entry'

export type SelectionParts = {
  readonly side: Panel
  readonly asked: AskedEntry | null
  /** The list has been read. */
  readonly isRead: boolean
}

/** What is chosen in a list. */
export function useLibrarySelection({ side, asked, isRead }: SelectionParts) {
  const [selectedId, setSelectedId] = useState<string | null>(null)

  /** Where the side is a drawer it opens, as the details are what one asked for. */
  function showSide() {
    if (side.mode === 'drawer') side.open()
  }
  useAskedEntry(isRead ? asked : null, (id) => {
    setSelectedId(id)
    showSide()
  })
  return { selectedId, select: setSelectedId, openEntry: showSide }
}
