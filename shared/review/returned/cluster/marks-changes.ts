import type { Mark } from '../../../note/inline'
import type { WordAuthorship } from '../../../word/word-document'
import { sliceUnits, wordsOfUnits } from '../../texts/units'
import { type CompareContext, changeFields, type OwnedText, type SentLine } from '../context'
import type { Piece } from '../reading/pieces'
import { unitsBetween } from '../reading/unit-map'
import type { Step } from './steps'

type MarksGroup = {
  readonly start: number
  readonly end: number
  readonly before: readonly Mark[]
  readonly after: readonly Mark[]
  readonly by: WordAuthorship | null
}

/** What looks otherwise in the words of a line that stayed; not where all of it does by a style. */
export function addMarksChanges(
  line: SentLine & { readonly owned: OwnedText },
  { steps, lineStart }: { readonly steps: readonly Step[]; readonly lineStart: number },
  context: CompareContext,
): void {
  const { text, units } = line.owned
  const groups = joinGroups(steps.flatMap((step) => groupsOf(step, line.pieces, lineStart)))
  const keptLength = steps
    .filter(({ kind }) => kind === 'kept')
    .reduce((sum, { start, end }) => sum + end - start, 0)
  for (const { before, after, by, ...span } of groups) {
    const isWhole = span.end - span.start >= keptLength
    if (by === null && isWhole && hasOtherStyle(steps, line.pieces)) continue
    const range = unitsBetween(units, span.start, span.end)
    const words = wordsOfUnits(sliceUnits(text.inlines, range.start, range.end))
    if (range.start === range.end || words.trim() === '') continue
    context.found.changes.push({
      ...changeFields(context, by),
      kind: 'marks',
      in: text.id,
      ...range,
      before,
      after,
    })
  }
}

function groupsOf(step: Step, sent: readonly Piece[], lineStart: number): readonly MarksGroup[] {
  const { piece } = step
  if (step.kind !== 'kept' || piece?.run?.kind !== 'text') return []
  const { reformatted } = piece.run
  let at = lineStart
  return sent.flatMap((one): readonly MarksGroup[] => {
    const [from, to] = [at, at + one.text.length]
    at = to
    const [start, end] = [Math.max(from, step.start), Math.min(to, step.end)]
    if (start >= end || one.run?.kind !== 'text') return []
    const before = reformatted?.before ?? one.marks
    if (isSameMarks(before, piece.marks)) return []
    return [
      {
        start: start - lineStart,
        end: end - lineStart,
        before,
        after: piece.marks,
        by: reformatted,
      },
    ]
  })
}

function joinGroups(groups: readonly MarksGroup[]): readonly MarksGroup[] {
  const joined: MarksGroup[] = []
  for (const group of groups) {
    const last = joined.at(-1)
    const isNext =
      last !== undefined &&
      last.end === group.start &&
      last.by?.author === group.by?.author &&
      isSameMarks(last.before, group.before) &&
      isSameMarks(last.after, group.after)
    if (isNext) joined[joined.length - 1] = { ...last, end: group.end }
    else joined.push(group)
  }
  return joined
}

/** A program may say by a style what was said by marks, or the other way round. */
function hasOtherStyle(steps: readonly Step[], sent: readonly Piece[]): boolean {
  const [one, other] = [
    sent[0]?.paragraph,
    steps.find(({ piece }) => piece !== null)?.piece?.paragraph,
  ]
  return one?.style !== other?.style || !isSameMarks(one?.styleMarks ?? [], other?.styleMarks ?? [])
}

function isSameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark) => other.includes(mark))
}
