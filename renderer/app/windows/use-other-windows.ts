import { useEffect } from 'react'

/** Asks for the lists again when another window changed a note. */
export function useOtherWindows(refresh: () => void): void {
  useEffect(() => window.api.on('noteChanged', refresh), [refresh])
}
