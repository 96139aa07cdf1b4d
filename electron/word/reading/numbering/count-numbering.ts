import type { WordNumbering } from '@shared/word/word-document'
import { symbolText } from '../symbols/symbol-text'
import { formatKind, numberText } from './number-text'
import type { NumberingLevel, NumberingList, NumberingLists } from './numbering-lists'

/** Counts one more paragraph of a list and says its number. */
export type CountParagraph = (listId: string, level: number) => WordNumbering | null

type Counts = (number | undefined)[]

/** Counts the lists of one text from its beginning on. */
export function createNumberingCounter(lists: NumberingLists): CountParagraph {
  const countsById = new Map<string, Counts>()
  const begun = new Set<string>()
  return (listId, at) => {
    const list = lists.get(listId)
    const level = list?.levels[at]
    if (list === undefined || level === undefined) return null
    const counts = countsById.get(list.countId) ?? []
    countsById.set(list.countId, counts)
    if (!begun.has(listId)) {
      begun.add(listId)
      for (const restarted of list.starts.keys()) counts[restarted] = undefined
    }
    const count = (counts[at] ?? startOf(list, at) - 1) + 1
    counts[at] = count
    restartBelow(counts, list, at)
    return {
      listId,
      level: at,
      format: formatKind(level.format),
      label: labelOf(list, level, counts),
      count,
    }
  }
}

function startOf(list: NumberingList, at: number): number {
  return list.starts.get(at) ?? list.levels[at]?.start ?? 1
}

/** Levels below begin anew, unless they say behind which ones they do. */
function restartBelow(counts: Counts, { levels }: NumberingList, at: number): void {
  for (let below = at + 1; below < counts.length; below += 1) {
    const behind = levels[below]?.restartsBehind ?? below
    if (at < behind) counts[below] = undefined
  }
}

function labelOf(list: NumberingList, level: NumberingLevel, counts: Counts): string {
  if (level.format === 'bullet') return symbolText(level.text, level.font) || '•'
  return level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1
    const number = counts[at] ?? startOf(list, at)
    const format = list.levels[at]?.format ?? 'decimal'
    return numberText(number, level.isLegal && format !== 'none' ? 'decimal' : format)
  })
}
