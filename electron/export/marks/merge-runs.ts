import { sameValue } from '@shared/base/same-value'
import { groupRuns, type RunKind } from '@shared/diff/text/group-runs'
import { isFiller, wordsOfText } from '@shared/diff/text/tokens'
import type { PrintedRun } from '../print/printed-note'

type Footnote = Extract<PrintedRun, { kind: 'footnote' }>
type TextRun = Extract<PrintedRun, { kind: 'text' }>

/** A piece of two printed texts read as one. */
export type MergedRun =
  | { readonly change: RunKind; readonly run: PrintedRun }
  /** A footnote that both states have, and its paragraphs read as one. */
  | {
      readonly change: 'equal'
      readonly run: Footnote
      readonly paragraphs: readonly (readonly MergedRun[])[]
    }

/**
 * Two printed texts as one, word by word: what both have looks as it does after, also where only its
 * look is another. What was removed stands before what was added.
 */
export function mergeRuns(
  before: readonly PrintedRun[],
  after: readonly PrintedRun[],
): readonly MergedRun[] {
  // Most texts of a note: looking for their words would take most of the time.
  if (sameValue(before, after)) return after.map((run) => ({ change: 'equal', run }))
  const known = footnotesIn(after)
  const pairs = pairFootnotes(footnotesIn(before), known)
  const keyOf = (run: PrintedRun): string => {
    switch (run.kind) {
      case 'text':
        return `text ${run.text}`
      case 'designation':
        return `designation ${run.mark}`
      case 'footnote':
        return `footnote ${known.includes(run) ? known.indexOf(run) : (pairs.get(run) ?? 'gone')}`
    }
  }
  const groups = groupRuns(before.flatMap(piecesOf), after.flatMap(piecesOf), {
    keyOf,
    isFiller: (run) => run.kind === 'text' && isFiller(run.text),
  })
  const byPlace = new Map([...pairs].map(([footnote, place]) => [place, footnote]))
  return groups.flatMap(({ kind, tokens }) =>
    joined(tokens).map((run): MergedRun => {
      const old = run.kind === 'footnote' ? byPlace.get(known.indexOf(run)) : undefined
      return kind === 'equal' && run.kind === 'footnote' && old !== undefined
        ? { change: kind, run, paragraphs: mergeParagraphs(old, run) }
        : { change: kind, run }
    }),
  )
}

function mergeParagraphs(before: Footnote, after: Footnote): readonly (readonly MergedRun[])[] {
  return after.paragraphs.map((runs, index) => mergeRuns(before.paragraphs[index] ?? [], runs))
}

function footnotesIn(runs: readonly PrintedRun[]): readonly Footnote[] {
  return runs.filter((run) => run.kind === 'footnote')
}

/** The place of each footnote among those after: the one of its id, else one that says the same. */
function pairFootnotes(
  before: readonly Footnote[],
  after: readonly Footnote[],
): ReadonlyMap<Footnote, number> {
  const pairs = new Map<Footnote, number>()
  const taken = new Set<number>()
  const isFree = (one: Footnote, other: Footnote, index: number) =>
    // The last paragraph of a footnote can be neither put in nor taken out.
    !taken.has(index) && one.paragraphs.length === other.paragraphs.length
  const pair = (isPair: (one: Footnote, other: Footnote) => boolean) => {
    for (const one of before) {
      if (pairs.has(one)) continue
      const place = after.findIndex(
        (other, index) => isFree(one, other, index) && isPair(one, other),
      )
      if (place < 0) continue
      pairs.set(one, place)
      taken.add(place)
    }
  }
  pair((one, other) => one.id === other.id)
  pair((one, other) => wordsOf(one) === wordsOf(other))
  return pairs
}

function wordsOf({ paragraphs }: Footnote): string {
  return paragraphs.flat().reduce((all, run) => all + (run.kind === 'text' ? run.text : ''), '')
}

/** Text word by word; a number that points at another part stays whole with its words. */
function piecesOf(run: PrintedRun): readonly PrintedRun[] {
  if (run.kind !== 'text' || run.reference !== undefined) return [run]
  const { opens, closes, ...plain } = run
  const words = wordsOfText(run.text)
  return words.map((text, index) => ({
    ...plain,
    text,
    ...(index === 0 && opens && { opens }),
    ...(index === words.length - 1 && closes && { closes }),
  }))
}

function joined(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const all: PrintedRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.kind === 'text' && last?.kind === 'text' && isOneRun(last, run))
      all[all.length - 1] = {
        ...last,
        text: last.text + run.text,
        ...(run.closes && { closes: run.closes }),
      }
    else all.push(run)
  }
  return all
}

function isOneRun(one: TextRun, next: TextRun): boolean {
  return (
    one.reference === undefined &&
    next.reference === undefined &&
    one.closes === undefined &&
    next.opens === undefined &&
    one.marks.join() === next.marks.join()
  )
}
