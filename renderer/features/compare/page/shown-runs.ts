import type { InlineRun } from '@shared/diff/text/inline-diff'
import type { Inline } from '@shared/note/inline'

/**
 * Runs as they are seen: what was replaced by the same words, such as a figure that was only looked
 * at again, stands there once.
 */
export function shownRuns(runs: readonly InlineRun[]): readonly InlineRun[] {
  const shown: InlineRun[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    const next = runs[index + 1]
    if (run === undefined) continue
    const isReplaced = run.kind === 'removed' && next?.kind === 'added'
    if (isReplaced && lookOf(run.inlines) === lookOf(next.inlines)) {
      shown.push({ kind: 'equal', inlines: next.inlines })
      index += 1
    } else shown.push(run)
  }
  return shown
}

function lookOf(inlines: readonly Inline[]): string {
  return inlines.map(lookOfOne).join('')
}

function lookOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return `${inline.marks.join()} ${inline.text}`
    case 'footnote':
      return `[${lookOf(inline.content)}]`
    case 'lineBreak':
      return '\n'
    default:
      return inline.shown
  }
}
