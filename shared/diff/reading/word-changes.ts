import type { WordRun } from '../text/words'

/** Words in place of others: `80 %` and `82 %`; null where there were or are none. */
export type WordChange = { readonly before: string | null; readonly after: string | null }

/** What a number is read with, so that it is told with its unit. */
const unitPattern =
  /^[ \u00a0\u202f]?(?:%|per cent|percentage points|million|billion)(?![\p{L}\p{N}])/u

/** What changed in a text, from change to change, without the words that stayed. */
export function wordChanges(words: readonly WordRun[]): readonly WordChange[] {
  const changes: WordChange[] = []
  for (let index = 0; index < words.length; index += 1) {
    const run = words[index]
    if (run === undefined || run.op === 'equal') continue
    const next = words[index + 1]
    const isPair = run.op === 'removed' && next?.op === 'added'
    if (isPair) index += 1
    const before = run.op === 'removed' ? run.text : null
    const after = isPair ? next.text : run.op === 'added' ? run.text : null
    const unit = isPair ? unitOf([run.text, next.text], words[index + 1]) : ''
    changes.push({ before: told(before, unit), after: told(after, unit) })
  }
  return changes.filter(({ before, after }) => before !== null || after !== null)
}

function told(text: string | null, unit: string): string | null {
  return text === null || text.trim() === '' ? null : `${text}${unit}`.trim()
}

function unitOf(numbers: readonly string[], next: WordRun | undefined): string {
  if (next?.op !== 'equal' || !numbers.every((text) => /\d\s?$/.test(text))) return ''
  return unitPattern.exec(next.text)?.[0] ?? ''
}
