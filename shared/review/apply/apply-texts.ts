import type { Block } from '../../note/block'
import type { Inline } from '../../note/inline'
import { mapTexts } from '../../note/inlines/map-texts'
import type { ReviewDecision } from '../review'
import { tableCaptionId, textsOfBody } from '../texts/texts-of-body'
import { wordsOfUnits } from '../texts/units'
import { type Rebase, rebaseText } from './rebase'
import type { ChangeOf } from './structure'
import { editText, type TextEdit } from './text-edits'

export type TakenChange<Change> = {
  readonly change: Change
  readonly decision: ReviewDecision
}

/** A body with words changed, and where places of its texts went. */
export type EditedTexts = {
  readonly body: readonly Block[]
  /** From the text that was sent to the text as it is now; null for one that is gone. */
  readonly placeOfSent: (id: string, place: number) => number | null
  /** From the text as it was before this. */
  readonly placeOfNow: (id: string, place: number) => number
  readonly left: readonly string[]
}

type WordsChange = TakenChange<ChangeOf<'text'> | ChangeOf<'marks'>>

/**
 * Puts changed words in the texts of the note as it is now. What was changed there since it was sent
 * is left to its author.
 */
export function applyTexts(
  body: readonly Block[],
  sent: readonly Block[],
  taken: readonly WordsChange[],
): EditedTexts {
  const now = new Map(textsOfBody(body).map((text) => [text.id, text.inlines] as const))
  const before = new Map(textsOfBody(sent).map((text) => [text.id, text.inlines] as const))
  const rebases = new Map<string, Rebase | null>()
  const rebaseOf = (id: string): Rebase | null => {
    const known = rebases.get(id)
    if (known !== undefined) return known
    const [was, is] = [before.get(id), now.get(id)]
    const rebase = was === undefined || is === undefined ? null : rebaseText(was, is)
    rebases.set(id, rebase)
    return rebase
  }
  const left: string[] = []
  const edits = new Map<string, TextEdit[]>()
  for (const { change, decision } of taken) {
    const span = rebaseOf(change.in)?.span(change) ?? null
    if (span === null) {
      left.push(change.id)
      continue
    }
    const isText = change.kind === 'text'
    const by = isText ? (decision.words ?? change.after) : null
    const marks = isText ? null : { before: change.before, after: change.after }
    const isBehindSplit = isText && change.isBehindSplit === true
    edits.set(change.in, [
      ...(edits.get(change.in) ?? []),
      { ...span, changeId: change.id, by, marks, isBehindSplit },
    ])
  }
  const places = new Map<string, (place: number) => number>()
  const edit = (id: string, inlines: readonly Inline[]): readonly Inline[] => {
    const own = edits.get(id)
    if (own === undefined) return inlines
    const edited = editText(inlines, own)
    places.set(id, edited.placeAfter)
    left.push(...edited.left)
    return edited.inlines
  }
  const placeOfNow = (id: string, place: number) => places.get(id)?.(place) ?? place
  return {
    body: edits.size === 0 ? body : withCaptions(mapTexts(body, withFootnotes(edit)), edit),
    placeOfSent: (id, place) => {
      const rebase = rebaseOf(id)
      return rebase === null ? null : placeOfNow(id, rebase.place(place))
    },
    placeOfNow,
    left,
  }
}

/** A footnote's own words first: it is one unit of the text that it stands in. */
function withFootnotes(edit: (id: string, inlines: readonly Inline[]) => readonly Inline[]) {
  return (id: string, inlines: readonly Inline[]) =>
    edit(
      id,
      inlines.map((inline) =>
        inline.kind === 'footnote'
          ? {
              ...inline,
              content: edit(inline.id, inline.content).flatMap((one) =>
                one.kind === 'footnote' ? [] : [one],
              ),
            }
          : inline,
      ),
    )
}

function withCaptions(
  body: readonly Block[],
  edit: (id: string, inlines: readonly Inline[]) => readonly Inline[],
): readonly Block[] {
  return body.map((block) => {
    if (block.kind !== 'table' || block.caption === undefined) return block
    const { caption: text, ...table } = block
    const inlines = edit(tableCaptionId(block.id), [{ kind: 'text', text, marks: [] }])
    const caption = wordsOfUnits(inlines).replaceAll('\n', ' ')
    return caption === '' ? table : { ...table, caption }
  })
}
