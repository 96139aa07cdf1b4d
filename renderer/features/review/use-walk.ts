import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useText } from '../../lib/use-text'
import { nextOpen, stateOf } from './entries/decisions'
import type { ReviewEntry } from './entries/entries'
import { focusEntry } from './list/review-list'
import type { OpenReview } from './use-review'

export type Walk = {
  readonly shown: readonly ReviewEntry[]
  readonly current: ReviewEntry | undefined
  readonly setCurrent: (id: string) => void
  readonly editingId: string | null
  /** Null leaves the field. */
  readonly setEditing: (id: string | null) => void
  readonly list: RefObject<HTMLDivElement | null>
  readonly go: (entry: ReviewEntry | undefined) => void
  /** So many entries on, or back; stays at the ends. */
  readonly step: (by: number) => void
  /** To the next one that is open, or to the end of the review. */
  readonly goOn: (entry: ReviewEntry) => void
  /** What was just done, for those who do not see it. */
  readonly said: string
  readonly say: (key: SaidKey, entry: ReviewEntry | null, count?: number) => void
}

type SaidKey = 'taken' | 'refused' | 'edited' | 'undone' | 'all.taken' | 'all.refused'

/**
 * Walking through what came back: the entry that one is at, and on to the next.
 *
 * @param shown the entries that the filter leaves
 * @param onDone after the last one that was open
 */
export function useWalk(
  { decisions }: OpenReview,
  shown: readonly ReviewEntry[],
  onDone: () => void,
): Walk {
  const text = useText()
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [editingId, setEditingId] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  // An answer is followed by a step in the same turn.
  const latest = useRef(decisions)
  latest.current = decisions
  const current =
    shown.find(({ id }) => id === currentId) ??
    shown.find((entry) => stateOf(entry, decisions) === 'open') ??
    shown[0]

  function go(entry: ReviewEntry | undefined) {
    if (entry === undefined) return
    flushSync(() => {
      setCurrentId(entry.id)
      setEditingId(null)
    })
    focusEntry(list, entry.id)
  }
  const at = current === undefined ? -1 : shown.indexOf(current)
  return {
    shown,
    current,
    setCurrent: setCurrentId,
    editingId,
    setEditing: (id) => {
      flushSync(() => setEditingId(id))
      if (id === null) focusEntry(list, current?.id)
    },
    list,
    go,
    step: (by) => go(shown[Math.max(0, Math.min(at + by, shown.length - 1))]),
    goOn: (entry) => {
      const next = nextOpen(shown, latest.current, entry.id)
      if (next === undefined) onDone()
      else go(next)
    },
    said,
    say: (key, entry, count = 0) => {
      const place = entry === null ? 0 : shown.indexOf(entry) + 1
      setSaid(text(`review.announce.${key}`, { count, at: place, total: shown.length }))
    },
  }
}
