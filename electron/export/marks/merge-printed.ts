import type { MergedBody } from '@shared/diff/merging/merge-bodies'
import type { Fate, Pair } from '@shared/diff/merging/pairs'
import type { Block } from '@shared/note/block'
import { type PrintedChange, trackedOf } from '../print/printed-change'
import type { PrintedNote, PrintedRun, PrintedText } from '../print/printed-note'
import { type Look, markedRuns, omission } from './marked-runs'
import { mergeRuns } from './merge-runs'
import { labelsOf, type Setting } from './struck-labels'

/** How all changes of a file look. */
export type ChangeLooks = {
  readonly added: PrintedChange
  readonly removed: PrintedChange
  /** Of what stands elsewhere than before. */
  readonly moved: PrintedChange
}

type State = { readonly body: readonly Block[]; readonly printed: PrintedNote }

/** The printed texts of two states as those of the merged body. */
export function mergePrinted(
  merged: MergedBody,
  { before, after }: { readonly before: State; readonly after: State },
  looks: ChangeLooks,
  setting: Setting,
): PrintedNote {
  const old = withOwnDesignations(before.printed, after.printed)
  const labels = labelsFor(before.body, looks, setting)
  // Word does not tell capitals from small letters.
  const kept = new Set(
    [...after.printed.texts.values()].flatMap((text) => text.bookmarks.map(lowered)),
  )
  const texts = new Map<object, PrintedText>()
  const changes = new Map<object, PrintedChange>()
  for (const [part, pair] of merged.parts) {
    const [one, other] = [find(old, pair.before), find(after.printed, pair.after)]
    const change = changeOf(pair.fate, looks)
    if (change !== undefined) changes.set(part, change)
    if (one === undefined && other === undefined) continue
    const fate = fateOfText(pair, one, other)
    const text = mergeTexts([one, other], fate, looks)
    const isGone = fate === 'removed' || fate === 'away'
    const label = isGone && pair.before !== null ? labels.get(pair.before) : undefined
    texts.set(part, {
      ...text,
      bookmarks: isGone
        ? text.bookmarks.filter((name) => !kept.has(lowered(name)))
        : text.bookmarks,
      runs: [...labelRuns(label, text.change), ...text.runs],
    })
  }
  return {
    texts,
    changes,
    designations: {
      ...after.printed.designations,
      footnotes: [...after.printed.designations.footnotes, ...old.designations.footnotes],
    },
    images: new Map([...before.printed.images, ...after.printed.images]),
  }
}

function lowered(name: string): string {
  return name.toLowerCase()
}

/** Word goes on counting what is to be accepted or rejected, but for annexes and tables. */
function labelsFor(
  body: readonly Block[],
  { removed }: ChangeLooks,
  setting: Setting,
): ReadonlyMap<object, string> {
  if (removed.kind === 'omitted') return new Map()
  const counted = body.filter(({ kind }) => kind === 'annex' || kind === 'table')
  const labels = labelsOf(body, setting)
  if (trackedOf(removed) === undefined) return labels
  return new Map(
    counted.flatMap((block) => {
      const label = labels.get(block)
      return label === undefined ? [] : [[block, label]]
    }),
  )
}

function find({ texts }: PrintedNote, owner: object | null): PrintedText | undefined {
  return owner === null ? undefined : texts.get(owner)
}

function labelRuns(
  label: string | undefined,
  change: PrintedChange | undefined,
): readonly PrintedRun[] {
  if (label === undefined || change === undefined) return []
  // The gap after it is not struck.
  const [, mark = '', gap = ''] = /^(.*?)(\s*)$/s.exec(label) ?? []
  const gapChange = trackedOf(change) && { change }
  return [
    { kind: 'text', text: mark, marks: [], change },
    { kind: 'text', text: gap, marks: [], ...gapChange },
  ]
}

/** Of a whole part; undefined for one that stands where it stood. */
function changeOf(fate: Fate, looks: ChangeLooks): PrintedChange | undefined {
  switch (fate) {
    case 'kept':
      return undefined
    case 'added':
      return looks.added
    case 'moved':
      return looks.moved
    default:
      return looks.removed
  }
}

/** A caption of a table, or the line above questions, may come and go in a part that stays. */
function fateOfText(
  { fate, before }: Pair<object>,
  one: PrintedText | undefined,
  other: PrintedText | undefined,
): Fate {
  if (fate !== 'kept') return fate
  const isLine = before !== null && 'kind' in before && before.kind === 'questions'
  const isThere = (text: PrintedText | undefined) =>
    text !== undefined && (!isLine || text.runs.length > 0)
  if (isThere(one) === isThere(other)) return fate
  return isThere(one) ? 'removed' : 'added'
}

type Texts = readonly [PrintedText | undefined, PrintedText | undefined]

function mergeTexts([one, other]: Texts, fate: Fate, looks: ChangeLooks): PrintedText {
  const look: Look = { ...looks, equal: fate === 'moved' ? looks.moved : undefined }
  const pieces = mergeRuns(one?.runs ?? [], other?.runs ?? [])
  const told = fate === 'moved' ? pieces.filter((piece) => piece.change !== 'removed') : pieces
  const text = other ?? one ?? { bookmarks: [], languageTag: null, runs: [] }
  const isOmitted = (fate === 'removed' || fate === 'away') && looks.removed.kind === 'omitted'
  const change = changeOf(fate, looks)
  return {
    ...text,
    runs: isOmitted ? [omission()] : markedRuns(told, look),
    ...(change && { change }),
  }
}

/** Footnotes on designations of the state before, numbered after those of the state after. */
function withOwnDesignations(before: PrintedNote, after: PrintedNote): PrintedNote {
  const first = after.designations.footnotes.length
  const own = (run: PrintedRun): PrintedRun =>
    run.kind === 'designation' ? { ...run, footnoteId: run.footnoteId + first } : run
  return {
    ...before,
    texts: new Map(
      [...before.texts].map(([owner, text]) => [owner, { ...text, runs: text.runs.map(own) }]),
    ),
    designations: {
      ...before.designations,
      footnotes: before.designations.footnotes.map((footnote) => ({
        ...footnote,
        footnoteId: footnote.footnoteId + first,
      })),
    },
  }
}
