import { type Header, headerSchema } from '../note/header'
import { figuresOf } from '../note/inlines/inlines-of-block'
import type { Note } from '../note/note'
import { applyBlock } from './blocks/apply-block'
import type { BlockChange } from './blocks/block-change'
import { diffBlock } from './blocks/diff-block'
import { type Change, changed, changeOf } from './change'
import { applyList, diffList, uniqueIds } from './list-change'

/** What of a note is compared. */
type State = Pick<Note, 'title' | 'header' | 'body'>

/** A field of the header that was one value and is another. */
export type HeaderChange = Change<Header[keyof Header]> & { readonly field: keyof Header }

/** What a figure showed and shows; null where it is not in the note. */
export type FigureChange = {
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** All that an official changed between two states of a note, enough to make one of the other. */
export type NoteDiff = {
  readonly title: Change<string> | null
  /** In the order of the header's fields. */
  readonly header: readonly HeaderChange[]
  /** In reading order; a block that was removed stands where it was. */
  readonly blocks: readonly BlockChange[]
  /** Figures whose text differs, in reading order, those that are gone last; for the reader only. */
  readonly figures: readonly FigureChange[]
}

/**
 * What turns one state of a note into another. Both as the store gives them: neighbouring texts of
 * the same marks are joined.
 */
export function diffNotes(before: State, after: State): NoteDiff {
  return {
    title: changeOf(before.title, after.title),
    header: diffHeader(before.header, after.header),
    blocks: diffList(before.body, after.body, diffBlock),
    figures: diffFigures(before, after),
  }
}

/** The note with the changes: title, header and body; the rest is what the store decides. */
export function applyDiff(note: Note, { title, header, blocks }: NoteDiff): Note {
  const fields = Object.fromEntries(header.map(({ field, after }) => [field, after]))
  return {
    ...note,
    title: changed(note.title, title),
    header: headerSchema.parse({ ...note.header, ...fields }),
    body: applyList(note.body, blocks, applyBlock),
  }
}

function diffHeader(before: Header, after: Header): readonly HeaderChange[] {
  return headerSchema.keyof().options.flatMap((field) => {
    const change = changeOf<Header[keyof Header]>(before[field], after[field])
    return change === null ? [] : [{ field, ...change }]
  })
}

function diffFigures(before: State, after: State): readonly FigureChange[] {
  const shownBefore = shownFigures(before)
  const shownAfter = shownFigures(after)
  const ids = new Set([...shownAfter.keys(), ...shownBefore.keys()])
  return Array.from(ids, (id) => ({
    id,
    before: shownBefore.get(id) ?? null,
    after: shownAfter.get(id) ?? null,
  })).filter((figure) => figure.before !== figure.after)
}

function shownFigures({ body }: State): ReadonlyMap<string, string> {
  const figures = figuresOf(body)
  const ids = uniqueIds(figures)
  return new Map(figures.map(({ id, shown }, index) => [ids[index] ?? id, shown]))
}
