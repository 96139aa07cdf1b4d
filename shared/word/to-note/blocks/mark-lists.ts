import type { ImportContext } from '../import-context'
import { asKind, isSettled } from './entries-of'
import type { Entry, ParagraphEntry, PartKind } from './entry'
import { withListLevels } from './list-levels'
import { type TypedLabel, typedLabelsOf } from './typed-label'

/** Of a paragraph that is more than an item of a list. */
const longWords = 160

/** Finds lists whose bullets and numbers were typed, and paragraphs with numbers of their own. */
export function markLists(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  return withListLevels(markNumbered(withTypedLists(entries, context)), context)
}

function withTypedLists(entries: readonly Entry[], context: ImportContext): readonly Entry[] {
  const marked: Entry[] = []
  let at = 0
  while (at < entries.length) {
    const group = typedGroup(entries, at, context)
    for (const entry of group.length > 0 ? group : entries.slice(at, at + 1)) marked.push(entry)
    at += Math.max(1, group.length)
  }
  return marked
}

type Level = { readonly kind: TypedLabel['kind']; readonly signs: string; count: number }

/** The items from here on that are one typed list; none where there is no list. */
function typedGroup(
  entries: readonly Entry[],
  from: number,
  context: ImportContext,
): readonly ParagraphEntry[] {
  const levels: Level[] = []
  const items: ParagraphEntry[] = []
  const listId = `typed-${from}`
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry?.kind !== 'paragraph' || entry.as.kind !== 'text' || isSettled(entry, context)) break
    const found = placeLabel(typedLabelsOf(entry.words), levels)
    if (found === null) break
    const { label, level } = found
    const style = label.kind === 'bullet' || label.kind === 'dash' ? 'bulleted' : 'numbered'
    const as = { kind: 'listItem', style, level, listId, count: label.count } as const
    items.push(asKind(entry, as, label.length))
  }
  const first = items[0]
  const isBullet = first !== undefined && /^[•▪◦‣●○■□·✓➢]/.test(wordsAt(entries, from))
  return items.length > 1 || isBullet ? items : []
}

function wordsAt(entries: readonly Entry[], at: number): string {
  const entry = entries[at]
  return entry?.kind === 'paragraph' ? entry.words : ''
}

/** The reading of a label that goes on with the list, and its level; null if none does. */
function placeLabel(
  labels: readonly TypedLabel[],
  levels: Level[],
): { readonly label: TypedLabel; readonly level: number } | null {
  for (const label of labels) {
    const level = levels.findLastIndex(
      ({ kind, signs, count }) =>
        kind === label.kind && signs === label.signs && goesOn(label, count),
    )
    if (level >= 0) {
      levels.length = level + 1
      levels[level] = { kind: label.kind, signs: label.signs, count: label.count }
      return { label, level }
    }
  }
  // `(i)` that begins a list is the Roman one.
  const first = labels.toReversed().find((label) => levels.length === 0 || label.count === 1)
  if (first === undefined || levels.length > 2 || first.depth > 1) return null
  levels.push({ kind: first.kind, signs: first.signs, count: first.count })
  return { label: first, level: levels.length - 1 }
}

function goesOn(label: TypedLabel, count: number): boolean {
  return label.kind === 'bullet' || label.kind === 'dash' || label.count === count + 1
}

/**
 * Items of a list counted `1.` that are whole paragraphs, as documents of the Council have them:
 * counted through the text, whatever stands between.
 */
function markNumbered(entries: readonly Entry[]): readonly Entry[] {
  const items = entries.filter(isOuterItem)
  const listIds = [...new Set(items.map(({ as }) => as.listId))]
  const long = new Set(
    listIds.filter((listId) => {
      const lengths = items
        .filter(({ as }) => as.listId === listId)
        .map(({ words }) => words.length)
        .toSorted((one, other) => one - other)
      return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= longWords
    }),
  )
  let count = 0
  return entries.map((entry): Entry => {
    if (entry.kind === 'paragraph' && entry.as.kind === 'annex') count = 0
    if (entry.kind === 'paragraph' && entry.as.kind === 'numbered') count += 1
    if (!isOuterItem(entry) || !long.has(entry.as.listId) || entry.as.count !== count + 1)
      return entry
    count += 1
    return asKind(entry, { kind: 'numbered' })
  })
}

type Item = ParagraphEntry & { readonly as: Extract<PartKind, { kind: 'listItem' }> }

function isOuterItem(entry: Entry): entry is Item {
  if (entry.kind !== 'paragraph' || entry.as.kind !== 'listItem') return false
  const { style, level } = entry.as
  const label = entry.paragraph.numbering?.label
  return (
    style === 'numbered' &&
    level === 0 &&
    entry.paragraph.style !== 'list council' &&
    (label === undefined || /^\d+\.?$/.test(label))
  )
}
