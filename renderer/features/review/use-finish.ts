import { useState } from 'react'
import { flushSync } from 'react-dom'
import { type Decisions, stateOf } from './entries/decisions'
import type { ReviewEntry } from './entries/entries'
import type { Walk } from './use-walk'

export type FinishParts = {
  readonly entries: readonly ReviewEntry[]
  readonly decisions: Decisions
  readonly walk: Walk
  /** Lists all entries. */
  readonly showAll: () => void
  /** Gives the focus to the end of the review. */
  readonly focusFinish: () => void
}

/** The question at the end of a review, and the two ways back from it. */
export function useFinish({ entries, decisions, walk, showAll, focusFinish }: FinishParts) {
  const [opened, setOpened] = useState(false)
  return {
    ask: () => setOpened(true),
    question: {
      opened,
      onClose: () => {
        flushSync(() => setOpened(false))
        focusFinish()
      },
      onToOpen: () => {
        const first = entries.find((entry) => stateOf(entry, decisions) === 'open')
        // The filter may have hidden it.
        flushSync(() => {
          setOpened(false)
          showAll()
        })
        walk.go(first)
      },
    },
  }
}
