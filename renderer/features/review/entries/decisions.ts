import type { ReviewChange, ReviewDecision } from '@shared/review/review'
import { changesOf, idsOf, type ReviewEntry } from './entries'

/** By id of the change or comment. */
export type Decisions = ReadonlyMap<string, ReviewDecision>

export type Answer = 'taken' | 'refused'

/** How an entry stands; `mixed`: of a conflict one side was taken. */
export type EntryState = 'open' | 'taken' | 'refused' | 'edited' | 'mixed'

/** The state of an entry, which is open as long as something in it is. */
export function stateOf(entry: ReviewEntry, decisions: Decisions): EntryState {
  const kinds = new Set(idsOf(entry).map((id) => decisions.get(id)?.decision ?? 'open'))
  if (kinds.has('open')) return 'open'
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : 'mixed'
}

/** The same answer to all of an entry. */
export function answerTo(entry: ReviewEntry, decision: Answer): readonly ReviewDecision[] {
  return idsOf(entry).map((id) => ({ id, decision, reason: '' }))
}

/** One side of a conflict is taken: what cannot be taken with it is not. */
export function takeSide(
  entry: Extract<ReviewEntry, { kind: 'conflict' }>,
  index: number,
): readonly ReviewDecision[] {
  const side = entry.sides[index]?.changes ?? []
  const taken = new Set(side.map(({ id }) => id))
  const cannot = new Set(side.flatMap(({ conflicts }) => conflicts))
  return changesOf(entry).flatMap(({ id, conflicts }): ReviewDecision[] => {
    if (taken.has(id)) return [{ id, decision: 'taken', reason: '' }]
    const isAgainst = cannot.has(id) || conflicts.some((one) => taken.has(one))
    return isAgainst ? [{ id, decision: 'refused', reason: '' }] : []
  })
}

/** It must be seen before it is taken: a figure, a designation, a formula, a field of the header. */
export function needsALook(change: ReviewChange): boolean {
  return change.kind === 'header' || ('caution' in change && change.caution !== null)
}

/**
 * The same answer to all changes of entries that are open. Never takes what needs a look, nor a side
 * of a conflict; comments are answered one by one.
 */
export function answerToAll(
  entries: readonly ReviewEntry[],
  decisions: Decisions,
  answer: Answer,
): readonly ReviewDecision[] {
  return entries
    .filter((entry) => entry.kind === 'change' && stateOf(entry, decisions) === 'open')
    .filter((entry) => answer === 'refused' || !changesOf(entry).some(needsALook))
    .flatMap((entry) => answerTo(entry, answer))
}

/** How many of the changes and comments have which answer. */
export function countOf(
  entries: readonly ReviewEntry[],
  decisions: Decisions,
): { readonly taken: number; readonly refused: number; readonly open: number } {
  const ids = entries.flatMap(idsOf)
  const answers = ids.map((id) => decisions.get(id)?.decision)
  const refused = answers.filter((answer) => answer === 'refused').length
  const open = answers.filter((answer) => answer === undefined).length
  return { taken: ids.length - refused - open, refused, open }
}

/** The next entry that is open, from the last one on from the first; undefined if this was it. */
export function nextOpen(
  entries: readonly ReviewEntry[],
  decisions: Decisions,
  id: string,
): ReviewEntry | undefined {
  const at = entries.findIndex((entry) => entry.id === id)
  const rest = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))]
  return rest.find((entry) => stateOf(entry, decisions) === 'open')
}
