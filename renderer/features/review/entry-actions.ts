import { flushSync } from 'react-dom'
import { type Answer, answerTo, answerToAll, takeSide } from './entries/decisions'
import { editableOf, editWith } from './entries/editable'
import { idsOf, type ReviewEntry } from './entries/entries'
import type { EntryActions } from './list/entry-details'
import type { ReviewKeyActions } from './review-keys'
import type { OpenReview } from './use-review'
import type { Walk } from './use-walk'

/** What is said to an entry; then one is at the next one that is open. */
export function entryActions({ decide }: OpenReview, walk: Walk): EntryActions {
  const { setEditing, say, goOn } = walk
  return {
    answer: (entry, answer) => {
      flushSync(() => decide(answerTo(entry, answer)))
      say(answer, entry)
      goOn(entry)
    },
    takeSide: (entry, index) => {
      flushSync(() => decide(takeSide(entry, index)))
      say('taken', entry)
      goOn(entry)
    },
    edit: (entry) => setEditing(entry?.id ?? null),
    saveEdit: (entry, words) => {
      const editable = editableOf(entry)
      if (editable === null) return
      flushSync(() => decide(editWith(entry, editable, words)))
      setEditing(null)
      say('edited', entry)
      goOn(entry)
    },
    giveReason: (entry, reason) =>
      decide(idsOf(entry).map((id) => ({ id, decision: 'refused', reason }))),
  }
}

/** The same answer to many, as one step. */
export function answerAll(
  { decisions, decide }: OpenReview,
  { say }: Walk,
): (entries: readonly ReviewEntry[], answer: Answer) => void {
  return (entries, answer) => {
    const answers = answerToAll(entries, decisions, answer)
    decide(answers)
    say(`all.${answer}`, null, answers.length)
  }
}

/** What the keys do with the entry that one is at. */
export function reviewKeyActions(
  open: OpenReview,
  walk: Walk,
  actions: EntryActions,
): ReviewKeyActions {
  const { shown, list, go, step, goOn, say } = walk
  const onCurrent = (run: (entry: ReviewEntry) => void) => () => {
    if (walk.current !== undefined) run(walk.current)
  }
  return {
    take: onCurrent((entry) =>
      entry.kind === 'conflict' ? actions.takeSide(entry, 0) : actions.answer(entry, 'taken'),
    ),
    takeOther: onCurrent((entry) => {
      if (entry.kind === 'conflict') actions.takeSide(entry, 1)
    }),
    refuse: onCurrent((entry) => actions.answer(entry, 'refused')),
    refuseWithReason: onCurrent((entry) => {
      go(entry)
      flushSync(() => open.decide(answerTo(entry, 'refused')))
      say('refused', entry)
      list.current?.querySelector<HTMLElement>('[data-reason]')?.focus()
    }),
    edit: onCurrent((entry) => {
      if (editableOf(entry) !== null) actions.edit(entry)
    }),
    next: () => step(1),
    previous: () => step(-1),
    first: () => go(shown[0]),
    last: () => go(shown.at(-1)),
    nextOpen: onCurrent(goOn),
    undo: () => {
      const ids = flushSync(() => open.undo())
      if (ids.length === 0) return
      say('undone', null)
      go(shown.find((entry) => idsOf(entry).some((id) => ids.includes(id))))
    },
  }
}
