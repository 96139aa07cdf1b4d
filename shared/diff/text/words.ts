import { assertNever } from '../../base/assert-never'
import type { Inline } from '../../note/inline'
import { groupRuns, type RunKind } from './group-runs'
import type { InlineRun } from './inline-diff'
import { isFiller, wordsOfText } from './tokens'

/** A stretch of plain text for the reader: what it says, without marks and ids. */
export type WordRun = { readonly op: RunKind; readonly text: string }

/**
 * A changed text as words. Between two equal runs the plain texts are compared, so that a figure
 * that only looks newer, or a word that only became bold, reads as equal.
 */
export function wordsOfRuns(runs: readonly InlineRun[]): readonly WordRun[] {
  const words: WordRun[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    const next = runs[index + 1]
    if (run?.kind === 'removed' && next?.kind === 'added') {
      words.push(...compareTexts(textOfInlines(run.inlines), textOfInlines(next.inlines)))
      index += 1
    } else if (run !== undefined) {
      words.push({ op: run.kind, text: textOfInlines(run.inlines) })
    }
  }
  return joinWords(words)
}

/** Two plain texts, word by word. */
export function compareTexts(before: string, after: string): readonly WordRun[] {
  return groupRuns(wordsOfText(before), wordsOfText(after), {
    keyOf: (word) => word,
    isFiller,
  }).map(({ kind, tokens }) => ({ op: kind, text: tokens.join('') }))
}

/** Joins neighbours of one kind and leaves out empty ones. */
export function joinWords(words: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = []
  for (const { op, text } of words) {
    const last = joined.at(-1)
    if (text === '') continue
    if (last?.op === op) joined[joined.length - 1] = { op, text: last.text + text }
    else joined.push({ op, text })
  }
  return joined
}

/** A footnote stands in square brackets where its reference is. */
function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('')
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'figure':
    case 'citation':
    case 'reference':
      return inline.shown
    case 'lineBreak':
      return '\n'
    case 'footnote':
      return ` [${textOfInlines(inline.content)}]`
    default:
      return assertNever(inline)
  }
}
