import type { WordNumbering } from '@shared/word/word-document'
import { symbolText } from '../symbols/symbol-text'
import { formatKind, numberText } from './number-text'
import type { NumberingLevel, NumberingList, NumberingLists } from './numbering-lists'

/** Counts one more paragraph of a list and says its number. */
export type CountParagraph = (listId: string, level: number) => WordNumbering | null

/** What has been counted of lists that count on in one another. */
type Counting = {
  /** By level: the first list since they began anew. */
  readonly listIds: (string | undefined)[]
  readonly counts: (number | undefined)[]
}

/**
 * Counts the lists of one text from its beginning on. What looks like one list is one, though its
 * paragraphs name several that count on in one another.
 */
export function createNumberingCounter(lists: NumberingLists): CountParagraph {
  const known = new Map<string, Counting>()
  const begun = new Set<string>()
  return (listId, at) => {
    const list = lists.get(listId)
    const level = list?.levels[at]
    if (list === undefined || level === undefined) return null
    const counting = known.get(list.countId) ?? { listIds: [], counts: [] }
    known.set(list.countId, counting)
    const key = `${listId}:${at}`
    if (!begun.has(key) && list.starts.has(at)) beginLevel(counting, listId, at)
    begun.add(key)
    const { counts, listIds } = counting
    listIds[at] ??= listId
    const count = (counts[at] ?? startOf(list, at) - 1) + 1
    counts[at] = count
    restartBelow(counting, list, at)
    return {
      listId: listIds[at] ?? listId,
      level: at,
      format: formatKind(level.format),
      label: labelOf(list, level, counting),
      count,
    }
  }
}

/** A list that says where a level begins counts it anew, at its first paragraph of that level. */
function beginLevel({ listIds, counts }: Counting, listId: string, at: number): void {
  listIds[at] = listId
  counts[at] = undefined
}

function startOf(list: NumberingList, at: number): number {
  return list.starts.get(at) ?? list.levels[at]?.start ?? 1
}

/** Levels below begin anew, unless they say behind which ones they do. */
function restartBelow({ counts }: Counting, { levels }: NumberingList, at: number): void {
  for (let below = at + 1; below < counts.length; below += 1) {
    const behind = levels[below]?.restartsBehind ?? below
    if (at < behind) counts[below] = undefined
  }
}

function labelOf(list: NumberingList, level: NumberingLevel, { counts }: Counting): string {
  if (level.format === 'bullet') return symbolText(level.text, level.font) || '•'
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const number = counts[at] ?? startOf(list, at)
    const format = list.levels[at]?.format ?? 'decimal'
    return numberText(number, level.isLegal && format !== 'none' ? 'decimal' : format)
  })
}
