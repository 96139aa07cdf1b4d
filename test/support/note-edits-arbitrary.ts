import type { Block, QuestionItem } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import { joinTexts } from '@shared/note/inlines/join-texts'
import { type Note, noteSchema } from '@shared/note/note'
import fc from 'fast-check'
import { noteArbitrary } from './note-arbitrary'

/** The note as the store gives it back: neighbouring texts of the same marks are joined. */
export function asStored(note: Note): Note {
  const joined: unknown = JSON.parse(JSON.stringify(note), (_key, value: unknown) =>
    isInlines(value) ? joinTexts(value) : value,
  )
  return noteSchema.parse(joined)
}

function isInlines(value: unknown): value is readonly Inline[] {
  return (
    Array.isArray(value) && value.some((part) => part?.kind === 'text' || part?.kind === 'figure')
  )
}

type Edit = (note: Note, other: Note) => Note

const places = fc.record({ from: fc.nat(20), to: fc.nat(20) })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  places.map(({ from, to }) => onBody((body) => moved(body, from, to))),
  places.map(({ from }) => onBody((body) => body.toSpliced(from, 1))),
  places.map(
    ({ from, to }): Edit =>
      (note, other) =>
        onBody((body) => body.toSpliced(to, 0, ...other.body.slice(from, from + 1)))(note, other),
  ),
  places.map(({ from }) => onBody((body) => body.map((one, at) => (at === from ? cut(one) : one)))),
  fc.constant<Edit>((note, other) => ({ ...note, header: other.header, title: other.title })),
)

/** A note as stored, and a state of it some edits later. */
export const editedNoteArbitrary: fc.Arbitrary<readonly [Note, Note]> = fc
  .tuple(noteArbitrary, noteArbitrary, fc.array(edit, { maxLength: 6 }))
  .map(([note, other, edits]) => [
    asStored(note),
    asStored(edits.reduce((so, one) => one(so, other), note)),
  ])

function onBody(change: (body: Note['body']) => Note['body']): Edit {
  return (note) => ({ ...note, body: change(note.body) })
}

function moved(body: Note['body'], from: number, to: number): Note['body'] {
  return body.toSpliced(from, 1).toSpliced(to, 0, ...body.slice(from, from + 1))
}

/** Takes something out of the middle of a block, whatever it is made of. */
function cut(block: Block): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: withoutMiddle(block.items, 1) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({ cells: withoutMiddle(cells, 0) })),
      }
    case 'questions':
      return {
        ...block,
        intro: withoutMiddle(block.intro, 0),
        items: block.items.toReversed().map(cutQuestion),
      }
    case 'contents':
      return block
    default:
      return { ...block, content: withoutMiddle(block.content, 0) }
  }
}

/** The last of its parts is taken away, also where it is the only one. */
function cutQuestion({ subQuestions = [], ...item }: QuestionItem): QuestionItem {
  const left = subQuestions.slice(0, -1)
  return left.length === 0 ? item : { ...item, subQuestions: left.toReversed() }
}

function withoutMiddle<T>(parts: readonly T[], least: number): T[] {
  return parts.length > least ? parts.toSpliced(parts.length >> 1, 1) : [...parts]
}
