import { assertNever } from '../../base/assert-never'
import type { Block, ListBlock, TableBlock } from '../../note/block'
import type { Inline } from '../../note/inline'

/** What a text is in its block. */
export type TextRole =
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'annex'
  /** Of a chart or a picture. */
  | 'caption'
  /** Of a table: plain text, which ids of the model do not name; it goes by that of its table. */
  | 'tableCaption'
  | 'cell'
  | 'item'
  | 'intro'
  | 'question'
  | 'subQuestion'
  | 'footnote'

/** A text of a note that words can be changed in. */
export type NoteText = {
  /** As ranges of comments name it; `ID-caption` for the caption of a table. */
  readonly id: string
  /** The block of the body that it stands in. */
  readonly blockId: string
  /** Of the list, questions, question or text that it is part of; null where it is the block. */
  readonly parentId: string | null
  readonly role: TextRole
  /** Of a heading from 1, of a list item from 0; else 0. */
  readonly depth: number
  readonly inlines: readonly Inline[]
}

/** All texts of a body in reading order, a footnote right after the text that it stands in. */
export function textsOfBody(body: readonly Block[]): readonly NoteText[] {
  return body.flatMap(textsOfBlock)
}

/** The texts of one block. */
export function textsOfBlock(block: Block): readonly NoteText[] {
  const own = (role: TextRole, depth = 0) =>
    'content' in block ? withFootnotes(textOf(block, { role, depth, inlines: block.content })) : []
  switch (block.kind) {
    case 'heading':
      return own('heading', block.level)
    case 'paragraph':
    case 'quotation':
    case 'annex':
      return own(block.kind)
    case 'chart':
    case 'image':
      return own('caption')
    case 'list':
      return textsOfList(block, { blockId: block.id, depth: 0 })
    case 'table':
      return textsOfTable(block)
    case 'questions':
      return [
        ...withFootnotes(textOf(block, { role: 'intro', depth: 0, inlines: block.intro })),
        ...block.items.flatMap(({ id, content, subQuestions = [] }) =>
          [
            { id, parentId: block.id, role: 'question' as const, content },
            ...subQuestions.map((part) => ({
              ...part,
              parentId: id,
              role: 'subQuestion' as const,
            })),
          ].flatMap(({ content: inlines, ...text }) =>
            withFootnotes({ ...text, blockId: block.id, depth: 0, inlines }),
          ),
        ),
      ]
    case 'contents':
      return []
    default:
      return assertNever(block)
  }
}

/** The name of a table's caption among the texts. */
export function tableCaptionId(tableId: string): string {
  return `${tableId}-caption`
}

function textOf({ id }: Block, text: Pick<NoteText, 'role' | 'depth' | 'inlines'>): NoteText {
  return { id, blockId: id, parentId: null, ...text }
}

function textsOfList(
  list: ListBlock,
  { blockId, depth }: { readonly blockId: string; readonly depth: number },
): readonly NoteText[] {
  return list.items.flatMap((item) => [
    ...withFootnotes({
      id: item.id,
      blockId,
      parentId: list.id,
      role: 'item',
      depth,
      inlines: item.content,
    }),
    ...item.sublists.flatMap((sublist) => textsOfList(sublist, { blockId, depth: depth + 1 })),
  ])
}

function textsOfTable(table: TableBlock): readonly NoteText[] {
  const fields = { blockId: table.id, parentId: table.id, depth: 0 }
  const caption = table.caption ?? ''
  return [
    ...(caption === ''
      ? []
      : [
          {
            ...fields,
            id: tableCaptionId(table.id),
            role: 'tableCaption' as const,
            inlines: [{ kind: 'text' as const, text: caption, marks: [] }],
          },
        ]),
    ...table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ content }) =>
        content.flatMap((paragraph) =>
          withFootnotes({
            ...fields,
            id: paragraph.id,
            role: 'cell',
            inlines: paragraph.content,
          }),
        ),
      ),
    ),
  ]
}

function withFootnotes(text: NoteText): readonly NoteText[] {
  const footnotes = text.inlines.flatMap((inline): readonly NoteText[] =>
    inline.kind === 'footnote'
      ? [
          {
            id: inline.id,
            blockId: text.blockId,
            parentId: text.id,
            role: 'footnote',
            depth: 0,
            inlines: inline.content,
          },
        ]
      : [],
  )
  return [text, ...footnotes]
}
