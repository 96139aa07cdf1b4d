import type { Review, ReviewDecision } from '@shared/review/review'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import type { Decisions } from './entries/decisions'

/** A decision, or that there is none any more. */
type Said = ReviewDecision | { readonly id: string; readonly decision: 'open' }

export type OpenReview = {
  /** Null before the first answer, and where nothing came back. */
  readonly review: Review | null
  readonly isRead: boolean
  readonly error: string | null
  readonly reload: () => void
  readonly decisions: Decisions
  /** At once; the disk follows. One step for `undo`. */
  readonly decide: (decisions: readonly ReviewDecision[]) => void
  /** Takes the last step back; gives the ids that it was about, none where there is no step. */
  readonly undo: () => readonly string[]
  readonly canUndo: boolean
  /** Resolves when all that was decided is on the disk. */
  readonly flush: () => Promise<void>
}

/** What came back of a note, with what is said to it here. */
export function useReview(noteId: string): OpenReview {
  const text = useText()
  const toast = useToast()
  const { value: answer, error, reload } = useAnswer('getReview', { noteId })
  const [isRead, setIsRead] = useState(false)
  // What was said since the review was read.
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map())
  const [past, setPast] = useState<readonly (readonly Said[])[]>([])
  const sending = useRef<Promise<void>>(Promise.resolve())
  const review = answer

  useEffect(() => {
    void reload().then(() => setIsRead(true))
    const ofNote = (changed: { readonly noteId: string }) => {
      if (changed.noteId === noteId) void reload()
    }
    const stops = [window.api.on('noteChanged', ofNote), window.api.on('reviewDecided', ofNote)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [noteId, reload])

  const decisions = useMemo(() => {
    const all = new Map<string, ReviewDecision>(review?.decisions.map((one) => [one.id, one]))
    for (const one of said.values())
      if (one.decision === 'open') all.delete(one.id)
      else all.set(one.id, one)
    return all
  }, [review, said])

  function say(decided: readonly Said[]) {
    setSaid((last) => new Map([...last, ...decided.map((one) => [one.id, one] as const)]))
    sending.current = sending.current
      .then(() => api.decideReview({ noteId, decisions: decided }))
      .then(
        () => undefined,
        (failed: unknown) => {
          const message = text('review.notKept', { reason: errorMessage(failed) })
          toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
          // What the disk has is what counts.
          setSaid(new Map())
          setPast([])
          return reload()
        },
      )
  }
  function decide(decided: readonly ReviewDecision[]) {
    if (decided.length === 0) return
    const before = decided.map(
      ({ id }): Said => decisions.get(id) ?? { id, decision: 'open' as const },
    )
    setPast((last) => [...last, before])
    say(decided)
  }
  function undo() {
    const before = past.at(-1) ?? []
    if (before.length > 0) say(before)
    setPast((last) => last.slice(0, -1))
    return before.map(({ id }) => id)
  }
  return {
    review,
    isRead,
    error,
    reload: () => void reload(),
    decisions,
    decide,
    undo,
    canUndo: past.length > 0,
    flush: () => sending.current,
  }
}
