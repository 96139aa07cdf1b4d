import type { PrintedChange } from '../print/printed-change'
import type { PrintedRun } from '../print/printed-note'
import type { MergedRun } from './merge-runs'

/** What words look like by what became of them; undefined for those that look as ever. */
export type Look = {
  readonly added: PrintedChange
  /** `omitted` prints `[…]` in place of the words. */
  readonly removed: PrintedChange
  readonly equal: PrintedChange | undefined
}

/** Stands where words were taken out. */
export function omission(text = '[…]'): PrintedRun {
  return { kind: 'text', text, marks: [], change: { kind: 'omitted' } }
}

/** Pieces of two states as they are printed. */
export function markedRuns(merged: readonly MergedRun[], look: Look): readonly PrintedRun[] {
  return merged.flatMap((one, index): readonly PrintedRun[] => {
    if ('paragraphs' in one) {
      const paragraphs = one.paragraphs.map((runs) => markedRuns(runs, look))
      return [{ ...withChange(one.run, look.equal), paragraphs }]
    }
    if (one.change !== 'removed') {
      const run = withChange(one.run, look[one.change])
      return isAgainstStruck(merged, index, look) ? [gap, run] : [run]
    }
    if (look.removed.kind === 'omitted') return omitted(merged, index)
    // The asterisk of a designation goes where the name now stands first.
    if (one.run.kind === 'designation' && look.removed.kind === 'struck') return []
    return [withChange(withoutLink(one.run), look.removed)]
  })
}

const gap: PrintedRun = { kind: 'text', text: ' ', marks: [] }

/** A new word right behind a struck one would read as one with it. */
function isAgainstStruck(merged: readonly MergedRun[], index: number, look: Look): boolean {
  const [last, one] = [merged[index - 1], merged[index]]
  return (
    look.removed.kind === 'struck' &&
    last?.change === 'removed' &&
    one?.change === 'added' &&
    last.run.kind === 'text' &&
    /[\p{L}\p{N}]$/u.test(last.run.text) &&
    one.run.kind === 'text' &&
    /^[\p{L}\p{N}]/u.test(one.run.text)
  )
}

/** One omission for all that was removed at one place, with the spaces that were around it. */
function omitted(merged: readonly MergedRun[], index: number): readonly PrintedRun[] {
  if (merged[index - 1]?.change === 'removed') return []
  const end = merged.findIndex((one, at) => at > index && one.change !== 'removed')
  const runs = merged.slice(index, end < 0 ? merged.length : end).map(({ run }) => run)
  const words = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
  // A footnote that is gone leaves no words behind, but is told.
  if (words.trim() === '') return runs.some((run) => run.kind === 'footnote') ? [omission()] : []
  const next = merged[end]
  const isFollowed = next?.change === 'added' && startsWithWord(next.run)
  const [before = ''] = /^\s*/.exec(words) ?? []
  const [after = ''] = /\s*$/.exec(words) ?? []
  return [omission(`${before}[…]${after === '' && isFollowed ? ' ' : after}`)]
}

function startsWithWord(run: PrintedRun): boolean {
  return run.kind === 'text' && /^[^\s.,;:!?)\]]/.test(run.text)
}

/** What it pointed at may be gone. */
function withoutLink(run: PrintedRun): PrintedRun {
  if (run.kind !== 'text') return run
  const { kind, text, marks } = run
  return { kind, text, marks }
}

function withChange<Run extends PrintedRun>(run: Run, change: PrintedChange | undefined): Run {
  if (change === undefined) return run
  if (run.kind !== 'footnote') return { ...run, change }
  const paragraphs = run.paragraphs.map((runs) => runs.map((one) => withChange(one, change)))
  return { ...run, change, paragraphs }
}
