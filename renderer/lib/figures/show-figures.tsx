import { createContext, useContext } from 'react'

const Slot = createContext<(noteId: string) => void>(() => undefined)

/** What shows the figures of a note that need a look; the app gives it, so that any task can ask. */
export const ShowFiguresProvider = Slot.Provider

export function useShowFigures(): (noteId: string) => void {
  return useContext(Slot)
}
