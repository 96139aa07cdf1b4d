import { sameValue } from '../../../base/same-value'
import { joinTexts } from '../../../note/inlines/join-texts'
import type { WordAuthorship } from '../../../word/word-document'
import { sliceUnits } from '../../texts/units'
import { type CompareContext, changeFields, type OwnedText } from '../context'
import type { Piece } from '../reading/pieces'
import { printedOf, unitsBetween } from '../reading/unit-map'
import { cautionOf, wordsAround } from './caution-of'
import { inlinesOfPieces } from './inlines-of-pieces'
import { keepObjects } from './keep-objects'
import type { Step } from './steps'

/** Neighbouring steps of one author: what they take out of a line and put in there. */
export type StepGroup = {
  /** Places in the line. */
  readonly start: number
  readonly end: number
  readonly inserted: readonly Piece[]
  readonly by: WordAuthorship | null
}

/** Groups the steps of one line: what stays parts them, and so does another author. */
export function groupSteps(steps: readonly Step[], lineStart: number): readonly StepGroup[] {
  const groups: StepGroup[] = []
  let last: Step | null = null
  for (const step of steps) {
    if (step.kind !== 'kept') {
      const group = groups.at(-1)
      const isNext = last !== null && last.kind !== 'kept' && group !== undefined
      const [start, end] = [step.start - lineStart, step.end - lineStart]
      const inserted = step.kind === 'inserted' && step.piece !== null ? [step.piece] : []
      // A space beside what somebody put in parts it from its neighbour.
      const isOne =
        isSpace(inserted, step) || (group !== undefined && isSpace(group.inserted, group))
      if (isNext && (isOne || isSameAuthor(group.by, step.change)))
        groups[groups.length - 1] = {
          ...group,
          by: group.by ?? step.change,
          end: Math.max(group.end, end),
          inserted: [...group.inserted, ...inserted],
        }
      else groups.push({ start, end, inserted, by: step.change })
    }
    last = step
  }
  return groups
}

/** What one author did at one place of a text; nothing where no word of the note is another one. */
export function addTextChange(
  group: StepGroup & { readonly isBehindSplit: boolean },
  { owned, printed }: { readonly owned: OwnedText; readonly printed: string },
  context: CompareContext,
): void {
  const { text, units } = owned
  if (isGenerated(units.unitAt.subarray(group.start, group.end))) {
    // Numbers of captions follow by themselves.
    if (group.by !== null) addGenerated(printed.slice(group.start, group.end), text.id, context)
    return
  }
  const { start, end } = unitsBetween(units, group.start, group.end)
  const removed = sliceUnits(text.inlines, start, end)
  // A figure that is cut is replaced whole: what is left of it is typed then.
  const [first, last] = [printedOf(units, start), printedOf(units, end - 1)]
  const isCut = end > start
  const head = isCut && first.start >= 0 ? printed.slice(first.start, group.start) : ''
  const tail = isCut && last.end > group.end ? printed.slice(group.end, last.end) : ''
  const plain = (words: string) => plainInlines(wordsAround(words))
  const typed = joinTexts([
    ...plain(head),
    ...inlinesOfPieces(group.inserted, context),
    ...plain(tail),
  ])
  const after = keepObjects(removed, typed)
  const span = printed.slice(group.start - head.length, group.end + tail.length)
  const inserted = group.inserted.map((piece) => piece.text).join('')
  // Spaces that come and go with a program: words that were parted or joined are other words.
  if (group.by === null && `${span}${inserted}`.trim() === '') return
  if (start === end && after.length === 0) {
    if (span.trim() !== '' && group.by !== null) addGenerated(span, text.id, context)
    return
  }
  if (sameValue(joinTexts(removed), after)) return
  const caution = cautionOf(text, { removed, after, printed: span, inserted }, context)
  context.found.changes.push({
    ...changeFields(context, group.by),
    kind: 'text',
    in: text.id,
    start,
    end,
    before: wordsAround(span),
    after,
    caution,
    ...(group.isBehindSplit && start === end && { isBehindSplit: true }),
  })
}

/** Nothing but what the exporter makes. */
function isGenerated(units: Int32Array): boolean {
  return units.length > 0 && units.every((unit) => unit < 0)
}

/** Words that the exporter makes, as a designation's mark, were taken out. */
function addGenerated(span: string, near: string, { found, texts }: CompareContext): void {
  const words = texts.get(near)?.inlines ?? []
  found.losses.push({
    what: 'generated-text',
    near: words
      .map((one) => (one.kind === 'text' ? one.text : ''))
      .join('')
      .slice(0, 60),
    text: wordsAround(span),
  })
}

function plainInlines(text: string) {
  return text === '' ? [] : [{ kind: 'text' as const, text, marks: [] }]
}

/** Nothing but untracked spaces that were put in. */
function isSpace(
  inserted: readonly Piece[],
  {
    start,
    end,
    ...of
  }: Pick<StepGroup, 'start' | 'end'> & Partial<Pick<Step, 'change'> & Pick<StepGroup, 'by'>>,
): boolean {
  const by = of.change ?? of.by ?? null
  return by === null && start === end && inserted.every(({ text }) => text.trim() === '')
}

function isSameAuthor(one: WordAuthorship | null, other: WordAuthorship | null): boolean {
  return one === null || other === null ? one === other : one.author === other.author
}
