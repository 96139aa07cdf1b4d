import { useEffect, useEffectEvent, useState } from 'react'
import { mergeSaveStates } from '../../lib/saving/merge-save-states'
import type { SaveState } from '../../lib/saving/save-state'

/** How saving a note goes, for those who show it: each key changes it, and the page is large. */
export type NoteSaving = {
  readonly read: () => SaveState
  /** Calls the listener at each change until the function that it returns is called. */
  readonly subscribe: (listener: () => void) => () => void
  readonly setHeaderState: (state: SaveState) => void
  readonly setBodyState: (state: SaveState) => void
}

/** Lists of notes show of a text only when it was saved. */
const listedAfterMs = 1000

/** What the window may say of a note of which header and body are saved apart. */
export function useNoteSaveState(savedAt: string, onSaved: () => void): NoteSaving {
  const [saving] = useState(() => createNoteSaving(savedAt))
  const tell = useEffectEvent(onSaved)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = saving.onPartSaved((part) => {
      clearTimeout(timer)
      timer = undefined
      if (part === 'header') tell()
      else timer = setTimeout(tell, listedAfterMs)
    })
    return () => {
      stop()
      if (timer === undefined) return
      clearTimeout(timer)
      tell()
    }
  }, [saving])
  return saving
}

type Part = 'header' | 'body'

function createNoteSaving(savedAt: string) {
  let header: SaveState = { kind: 'saved', savedAt }
  let body: SaveState = header
  let merged: SaveState = header
  const listeners = new Set<() => void>()
  const savedListeners = new Set<(part: Part) => void>()
  const change = (part: Part, state: SaveState) => {
    if (part === 'header') header = state
    else body = state
    const next = mergeSaveStates(header, body)
    if (next.kind !== 'saving' || merged.kind !== 'saving') {
      merged = next
      for (const listener of listeners) listener()
    }
    if (state.kind === 'saved') for (const listener of savedListeners) listener(part)
  }
  return {
    read: () => merged,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onPartSaved: (listener: (part: Part) => void) => {
      savedListeners.add(listener)
      return () => void savedListeners.delete(listener)
    },
    setHeaderState: (state: SaveState) => change('header', state),
    setBodyState: (state: SaveState) => change('body', state),
  }
}
