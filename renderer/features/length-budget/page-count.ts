import type { NoteLayout } from '@shared/contract/pages/pages'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../lib/api'
import type { SaveState } from '../../lib/saving/save-state'

export type PageCount = Omit<NoteLayout, 'pages'>

type Counted = {
  readonly noteId: string
  /** Another number of words tells of a change that another window made. */
  readonly words: number
  readonly saving: {
    readonly read: () => SaveState
    readonly subscribe: (listener: () => void) => () => void
  }
}

const pauseMs = 2000

/**
 * How many pages the note will have, counted in the background once nothing was typed for a while:
 * the longer it took the last time, the longer it is left alone.
 *
 * @returns null before the first count, and where it failed
 */
export function usePageCount({ noteId, words, saving }: Counted): PageCount | null {
  const [count, setCount] = useState<PageCount | null>(null)
  const tookMs = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words start the pause anew.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = 0
    const run = () => {
      asked += 1
      const question = asked
      const startMs = performance.now()
      api.layoutNote({ state: { kind: 'now', noteId }, wants: 'count' }).then(
        ({ pages: _none, ...counted }) => {
          tookMs.current = performance.now() - startMs
          if (question === asked) setCount(counted)
        },
        () => question === asked && setCount(null),
      )
    }
    const later = () => {
      clearTimeout(timer)
      if (saving.read().kind === 'saved') timer = setTimeout(run, pauseMs + tookMs.current)
    }
    later()
    const stop = saving.subscribe(later)
    return () => {
      asked = Number.NaN
      clearTimeout(timer)
      stop()
    }
  }, [noteId, words, saving])
  return count
}
