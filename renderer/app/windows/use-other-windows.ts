import { useEffect } from 'react'

/** Asks for the lists again when another window changed a note or the library. */
export function useOtherWindows(refresh: () => void): void {
  useEffect(() => window.api.on('noteChanged', refresh), [refresh])
  useEffect(() => window.api.on('libraryChanged', refresh), [refresh])
}
