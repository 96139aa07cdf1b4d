import { useCallback, useState } from 'react'
import { mergeSaveStates } from '../../lib/saving/merge-save-states'
import type { SaveState } from '../../lib/saving/save-state'

/** What the window may say of a note of which header and body are saved apart. */
export function useNoteSaveState(savedAt: string, onSaved: () => void) {
  const [header, setHeader] = useState<SaveState>({ kind: 'saved', savedAt })
  const [body, setBody] = useState<SaveState>({ kind: 'saved', savedAt })

  const setHeaderState = useCallback(
    (state: SaveState) => {
      setHeader(state)
      if (state.kind === 'saved') onSaved()
    },
    [onSaved],
  )
  const setBodyState = useCallback(
    (state: SaveState) => {
      setBody(state)
      if (state.kind === 'saved') onSaved()
    },
    [onSaved],
  )
  return { state: mergeSaveStates(header, body), setHeaderState, setBodyState }
}
