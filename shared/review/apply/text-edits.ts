import type { Inline, Mark } from '../../note/inline'
import { joinTexts } from '../../note/inlines/join-texts'
import { replaceUnits, sliceUnits, unitsOf } from '../texts/units'
import type { Span } from './rebase'

/** What is done to one text, at places of the text as it is now. */
export type TextEdit = Span & {
  readonly changeId: string
  /** What stands there then; null where only its marks change. */
  readonly by: readonly Inline[] | null
  /** It stands behind a split at its place. */
  readonly isBehindSplit: boolean
  readonly marks: { readonly before: readonly Mark[]; readonly after: readonly Mark[] } | null
}

export type EditedText = {
  readonly inlines: readonly Inline[]
  /** Where a place of the text is after the edits. */
  readonly placeAfter: (place: number) => number
  /** Changes that are not in it: they overlap one that is. */
  readonly left: readonly string[]
}

/** The text with the edits; of those that overlap the first. */
export function editText(inlines: readonly Inline[], edits: readonly TextEdit[]): EditedText {
  const length = unitsOf(inlines).length
  const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end)
  const done: TextEdit[] = []
  const left: string[] = []
  for (const edit of inOrder) {
    if (edit.by === null) continue
    const last = done.at(-1)
    const isFree = last === undefined || last.end <= edit.start
    if (isFree && edit.end <= length) done.push(edit)
    else left.push(edit.changeId)
  }
  const marked = inOrder.reduce(markUnits, inlines)
  const edited = done.reduceRight((text, edit) => replaceUnits(text, edit, edit.by ?? []), marked)
  const placeAfter = (place: number) =>
    done.reduce((at, { start, end, by, isBehindSplit }) => {
      const put = isBehindSplit && start === place ? 0 : unitsOf(by ?? []).length
      if (end <= place) return at + put - (end - start)
      return start < place ? at - (place - start) : at
    }, place)
  return { inlines: joinTexts(edited), placeAfter, left }
}

function markUnits(inlines: readonly Inline[], { start, end, marks }: TextEdit): readonly Inline[] {
  if (marks === null) return inlines
  const gone = marks.before.filter((mark) => !marks.after.includes(mark))
  const put = marks.after.filter((mark) => !marks.before.includes(mark))
  const marked = sliceUnits(inlines, start, end).map((inline) =>
    inline.kind === 'text'
      ? {
          ...inline,
          marks: [...inline.marks.filter((mark) => ![...gone, ...put].includes(mark)), ...put],
        }
      : inline,
  )
  return replaceUnits(inlines, { start, end }, marked)
}
