import type { WordChange } from '../../../word/word-document'
import { leastLikeness } from '../align/align-gap'
import { likeness, wordCounts } from '../align/word-counts'
import { compareLines, type GoneLine } from '../cluster/compare-lines'
import type { CompareContext } from '../context'
import type { Line } from '../reading/elements'
import type { Piece } from '../reading/pieces'
import { plainLine } from '../reading/signs'
import type { Story, StoryPart } from './story'

/** What is gone in one place and new in another is one line that moved. */
export function withMoves(story: Story, context: CompareContext): Story {
  const left = new Set(story.goneLines)
  if (left.size === 0) return story
  const parts = story.parts.map((part): StoryPart => {
    if (part.kind === 'table' || part.line !== null || part.inserted.length === 0) return part
    const words = wordCounts(textOf(part.inserted))
    const gone = [...left].find((one) => isSame(one, part.inserted, words))
    if (gone === undefined) return part
    left.delete(gone)
    compareMoved(gone, part.inserted, context)
    return { ...part, line: gone.line, inserted: [], isMoved: true, by: gone.by ?? part.by }
  })
  return { ...story, parts, goneLines: [...left] }
}

function isSame(
  { line, by }: GoneLine,
  inserted: readonly Piece[],
  words: ReturnType<typeof wordCounts>,
): boolean {
  const change = inserted.find((piece) => piece.change !== null)?.change ?? null
  if (line.owned === null || by?.author !== change?.author) return false
  const own = wordCounts(line.key)
  if (isMove(by) && by.move === change?.move) return likeness(own, words) >= leastLikeness
  return own.sum >= 3 && line.key === textOf(inserted)
}

function isMove(change: WordChange | null): change is WordChange {
  return change !== null && change.move !== null
}

/** What was changed in it on the way is by who moved it. */
function compareMoved(
  { line, by }: GoneLine,
  inserted: readonly Piece[],
  context: CompareContext,
): void {
  const pieces = inserted.map((piece) => ({ ...piece, change: null }))
  const paragraph = pieces[0]?.paragraph
  const end = line.pieces.at(-1)
  if (paragraph === undefined || end === undefined) return
  const before = pieces.map(({ text }) => text).join('')
  const moved: Line = {
    kind: 'line',
    ids: [],
    pieces: [...pieces, { ...end, change: null, paragraph }],
    before,
    key: plainLine(before),
  }
  const { changes } = context.found
  const count = changes.length
  compareLines([line], [moved], context)
  for (let index = count; index < changes.length; index += 1) {
    const change = changes[index]
    if (change !== undefined && by !== null)
      changes[index] = { ...change, author: by.author, at: by.at, isTracked: true }
  }
}

function textOf(pieces: readonly Piece[]): string {
  return plainLine(pieces.map(({ text }) => text).join(''))
}
