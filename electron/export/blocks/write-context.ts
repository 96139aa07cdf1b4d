import type { Language } from '@shared/language/language'
import type { Block, ListBlock, QuestionsBlock } from '@shared/note/block'
import type { Note } from '@shared/note/note'
import { roleOfBlock } from '@shared/note/roles/not-to-be-said'
import type { TypographyProfile } from '@shared/typography/profile'
import { roleMarkOf } from '@shared/word/role-mark'
import { type Layout, tallestDrawingMm, textWidthTwips } from '../look/layout'
import { isTakenAway } from '../print/printed-change'
import type { PrintedNote, PrintedText } from '../print/printed-note'
import { type ListNumbering, numberLists } from './list-numbering'
import { numberTables, type TableNumber } from './tables/table-numbers'

/** What every writer reads; nothing in it changes while the file is written. */
export type WriteContext = {
  readonly printed: PrintedNote
  readonly language: Language
  readonly profile: TypographyProfile
  readonly layout: Layout
  /** 0 in the main text, 1 in the first annex. */
  readonly place: number
  /** Of the annex that is written, `II`; empty where there is only one, and in the main text. */
  readonly annexNumber: string
  /** Of tables with a caption. */
  readonly tableNumbers: ReadonlyMap<object, TableNumber>
  /** What a contents table lists. */
  readonly listed: readonly Block[]
  /** Of what is written now: that of the page, or of the box it stands in. */
  readonly widthTwips: number
  /** Of a drawing with its caption below or above it. */
  readonly tallestMm: number
  /** Of each list and each block of questions: one of its own, or that of the list it continues. */
  readonly listNumbering: ReadonlyMap<object, ListNumbering>
  /** Bookmarks of headings and annexes that have a role, and of boxes by the first block in each. */
  readonly roleMarks: ReadonlyMap<object, string>
}

/** Numbers the lists of a note and keeps its printed texts at hand. */
export function createWriteContext(
  note: Note,
  look: Pick<WriteContext, 'printed' | 'language' | 'profile' | 'layout'>,
): WriteContext {
  const { changes, texts } = look.printed
  const isGone = (block: Block) => isTakenAway(changes?.get(block))
  return {
    ...look,
    tableNumbers: numberTables(
      note.body.filter((block) => !isGone(block)),
      (table) => !isTakenAway(texts.get(table)?.change),
    ),
    tallestMm: tallestDrawingMm(false),
    place: 0,
    annexNumber: '',
    listed: note.body.filter(({ kind }) => kind === 'heading' || kind === 'annex'),
    widthTwips: textWidthTwips(look.layout),
    // A list that is gone is not what the next one continues.
    listNumbering: numberLists([
      ...note.body.filter((block) => !isGone(block)),
      ...note.body.filter(isGone),
    ]),
    roleMarks: roleMarksOf(note, look.layout),
  }
}

/** Documents of the Council say nothing of it. */
function roleMarksOf({ body }: Note, { head }: Layout): WriteContext['roleMarks'] {
  if (head === 'council') return new Map()
  return new Map(
    body.flatMap((block, index) => {
      const role = roleOfBlock(block)
      return role === null ? [] : [[block, roleMarkOf(role, index + 1)] as const]
    }),
  )
}

/** @throws Error if the part of the note has no text: a collector and a writer differ */
export function getText(context: WriteContext, owner: object): PrintedText {
  const text = context.printed.texts.get(owner)
  if (text === undefined) throw new Error('This part of the note has no printed text.')
  return text
}

/** The text of a block that stands in no box, with the bookmark of its role. */
export function getMarkedText(context: WriteContext, owner: object): PrintedText {
  const text = getText(context, owner)
  const mark = context.roleMarks.get(owner)
  return mark === undefined ? text : { ...text, bookmarks: [...text.bookmarks, mark] }
}

/** @throws Error if the list was not numbered */
export function getListNumbering(
  context: WriteContext,
  list: ListBlock | QuestionsBlock,
): ListNumbering {
  const numbering = context.listNumbering.get(list)
  if (numbering === undefined) throw new Error('This list has no numbering.')
  return numbering
}
