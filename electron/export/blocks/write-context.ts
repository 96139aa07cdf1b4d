import type { Language } from '@shared/language/language'
import type { ListBlock, QuestionsBlock } from '@shared/note/block'
import type { Note } from '@shared/note/note'
import type { TypographyProfile } from '@shared/typography/profile'
import { type Layout, textWidthTwips } from '../look/layout'
import type { PrintedNote, PrintedText } from '../print/printed-note'

/** What every writer reads; nothing in it changes while the file is written. */
export type WriteContext = {
  readonly printed: PrintedNote
  readonly language: Language
  readonly profile: TypographyProfile
  readonly layout: Layout
  /** Of what is written now: that of the page, or of the box it stands in. */
  readonly widthTwips: number
  /** A number of its own for each list and each block of questions, so that all start at 1. */
  readonly listInstances: ReadonlyMap<object, number>
}

/** Numbers the lists of a note and keeps its printed texts at hand. */
export function createWriteContext(
  note: Note,
  look: Pick<WriteContext, 'printed' | 'language' | 'profile' | 'layout'>,
): WriteContext {
  const lists = note.body.flatMap((block): readonly object[] => {
    if (block.kind === 'list') return withSublists(block)
    return block.kind === 'questions' ? [block] : []
  })
  return {
    ...look,
    widthTwips: textWidthTwips(look.layout),
    listInstances: new Map(lists.map((list, index) => [list, index + 1])),
  }
}

function withSublists(list: ListBlock): readonly object[] {
  return [list, ...list.items.flatMap((item) => item.sublists.flatMap(withSublists))]
}

/** @throws Error if the part of the note has no text: a collector and a writer differ */
export function getText(context: WriteContext, owner: object): PrintedText {
  const text = context.printed.texts.get(owner)
  if (text === undefined) throw new Error('This part of the note has no printed text.')
  return text
}

/** @throws Error if the list was not numbered */
export function getListInstance(context: WriteContext, list: ListBlock | QuestionsBlock): number {
  const instance = context.listInstances.get(list)
  if (instance === undefined) throw new Error('This list has no numbering.')
  return instance
}
