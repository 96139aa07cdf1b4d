import type { NoteState, StateName } from '@shared/contract/history/history'
import { diffNotes, type NoteDiff } from '@shared/diff/note-diff'
import { alignIds } from '@shared/diff/reading/align-ids'
import { type ChangeLine, changeLines } from '@shared/diff/reading/change-lines'
import { useMemo } from 'react'
import { useAnswer } from '../../lib/use-answer'

export type Comparison = {
  readonly before: NoteState
  readonly after: NoteState
  readonly diff: NoteDiff
  readonly lines: readonly ChangeLine[]
}

/** Two states of a note, or two notes, with what differs; null until both are read. */
export function useComparison(
  before: StateName,
  after: StateName,
): { readonly comparison: Comparison | null; readonly error: string | null } {
  const one = useAnswer('getNoteState', before)
  const other = useAnswer('getNoteState', after)
  const isOneNote = before.noteId === after.noteId
  const comparison = useMemo(() => {
    if (one.value === null || other.value === null) return null
    const body = isOneNote ? one.value.body : alignIds(one.value.body, other.value.body)
    return compareStates({ ...one.value, body }, other.value)
  }, [one.value, other.value, isOneNote])
  return { comparison, error: one.error ?? other.error }
}

function compareStates(before: NoteState, after: NoteState): Comparison {
  const diff = diffNotes(before, after)
  return { before, after, diff, lines: changeLines(diff, before, after) }
}

/** The blocks of the state before that the state after lacks, or has in other words. */
export function takenIds(comparison: Comparison | null): ReadonlySet<string> {
  const lines = comparison?.lines ?? []
  const taken = lines.filter(({ kind }) => kind === 'removed' || kind === 'changed')
  return new Set(taken.map(({ id }) => id))
}
