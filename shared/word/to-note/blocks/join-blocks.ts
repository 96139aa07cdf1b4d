import type { Block } from '../../../note/block'
import type { ImportContext } from '../import-context'
import { imageBlockOf } from '../parts/drawings'
import { isItem, type LastList, listsOf } from '../parts/lists'
import { languageOfParagraph } from '../parts/paragraph-language'
import { questionsOf } from '../parts/questions'
import { withoutQuotationMarks } from '../parts/quotations'
import { tableOf } from '../parts/tables'
import { isWholly, withMarks, withoutMarks } from '../text/pieces'
import { textOf } from '../text/text-of'
import { isItalic } from './entries-of'
import type { Entry, ParagraphEntry } from './entry'

/** What the entries are as blocks of a note: those that belong together as one. */
export function joinBlocks(
  entries: readonly Entry[],
  levels: ReadonlyMap<number, 1 | 2 | 3>,
  context: ImportContext,
): readonly Block[] {
  const blocks: Block[] = []
  const last: LastList = { listId: '', count: 0 }
  let at = 0
  while (at < entries.length) {
    const entry = entries[at]
    if (entry === undefined) break
    const taken = groupAt(entries, at)
    const group = entries.slice(at, at + taken)
    const { role } = entry
    const made = blocksOf(group, () => orientationFrom(entries, at), { levels, last, context })
    for (const block of made) blocks.push(role === undefined ? block : { ...block, role })
    at += taken
  }
  return blocks
}

type Surroundings = {
  readonly levels: ReadonlyMap<number, 1 | 2 | 3>
  readonly last: LastList
  readonly context: ImportContext
}

/** How many entries from here on are one block, or lists that follow each other. */
function groupAt(entries: readonly Entry[], from: number): number {
  const first = entries[from]
  if (first?.kind !== 'paragraph') return 1
  const second = entries[from + 1]
  switch (first.as.kind) {
    case 'listItem':
      return countWhile(entries, from, (entry) => entry.as.kind === 'listItem')
    case 'intro':
    case 'question':
      return 1 + countWhile(entries, from + 1, questionsWith(first))
    case 'contents':
      return countWhile(entries, from, (entry) => entry.as.kind === 'contents')
    case 'caption':
      if (second?.kind === 'table') return 2
      return isDrawing(second) ? 2 : 1
    default:
      return isDrawing(first) && isCaption(second) ? 2 : 1
  }
}

/** Our own blocks of questions that have no line above them differ by their lists only. */
function questionsWith(first: ParagraphEntry): (entry: ParagraphEntry) => boolean {
  let listId = first.as.kind === 'question' ? first.paragraph.numbering?.listId : undefined
  return ({ as, paragraph }) => {
    if (as.kind !== 'question') return false
    const own = paragraph.numbering?.listId
    if (as.isPart || paragraph.style !== 'question' || own === undefined) return true
    listId ??= own
    return own === listId
  }
}

/** Empty lines between are passed over, at the end they are not counted. */
function countWhile(
  entries: readonly Entry[],
  from: number,
  isOne: (entry: ParagraphEntry) => boolean,
): number {
  let count = 0
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry?.kind !== 'paragraph' || entry.role !== entries[from]?.role) break
    if (entry.as.kind === 'nothing') continue
    if (!isOne(entry)) break
    count = at - from + 1
  }
  return count
}

function isDrawing(entry: Entry | undefined): entry is ParagraphEntry {
  return entry?.kind === 'paragraph' && entry.drawings.length > 0 && entry.words === ''
}

function isCaption(entry: Entry | undefined): entry is ParagraphEntry {
  return (
    entry?.kind === 'paragraph' &&
    entry.as.kind === 'caption' &&
    entry.as.of === 'drawing' &&
    entry.paragraph.style !== 'chart caption'
  )
}

function blocksOf(
  group: readonly Entry[],
  orientation: () => Orientation,
  surroundings: Surroundings,
): readonly Block[] {
  const { context, last } = surroundings
  const [first, second] = group
  if (first === undefined || first.kind === 'section') return []
  if (first.kind === 'table') return tableOf(first, null, context)
  const paragraphs = group.filter((entry) => entry.kind === 'paragraph')
  switch (first.as.kind) {
    case 'nothing':
      return []
    case 'contents':
      return [{ kind: 'contents', id: context.takeId(first.paragraph.ids) }]
    case 'listItem':
      return listsOf(paragraphs.filter(isItem), context, last)
    case 'intro':
      return [questionsOf(first, paragraphs.slice(1).filter(isQuestion), context)]
    case 'question':
      return [questionsOf(null, paragraphs.filter(isQuestion), context)]
    case 'caption':
      if (second?.kind === 'table') return tableOf(second, first, context)
      return isDrawing(second) ? drawn(second, first, context) : [textBlockOf(first, context)]
    case 'annex':
      return [annexOf(first, orientation(), context)]
    default:
      return isDrawing(first)
        ? drawn(first, isCaption(second) ? second : null, context)
        : withDrawings(first, surroundings)
  }
}

function isQuestion(entry: ParagraphEntry): boolean {
  return entry.as.kind === 'question'
}

/** Pictures of one paragraph; the first has the caption. */
function drawn(
  { drawings, paragraph }: ParagraphEntry,
  caption: ParagraphEntry | null,
  context: ImportContext,
): readonly Block[] {
  const pieces = caption === null ? [] : withoutMarks(caption.pieces, ['bold'])
  const ids = [...(caption?.paragraph.ids ?? []), ...paragraph.ids]
  return drawings.flatMap((drawing, index) =>
    imageBlockOf(drawing, index === 0 ? pieces : [], index === 0 ? ids : null, context),
  )
}

function withDrawings(entry: ParagraphEntry, surroundings: Surroundings): readonly Block[] {
  const { context, levels } = surroundings
  const block =
    entry.as.kind === 'heading'
      ? headingOf(entry, levels.get(entry.as.level) ?? 3, context)
      : textBlockOf(entry, context)
  return [block, ...entry.drawings.flatMap((one) => imageBlockOf(one, [], null, context))]
}

/** What all words of a heading have, its style has. */
function headingOf(entry: ParagraphEntry, level: 1 | 2 | 3, context: ImportContext): Block {
  const id = context.takeId(entry.paragraph.ids)
  const noise = (['bold', 'italic', 'underline'] as const).filter((mark) =>
    isWholly(entry.pieces, mark),
  )
  const pieces = context.isOwn ? entry.pieces : withoutMarks(entry.pieces, noise)
  return { kind: 'heading', id, level, content: textOf(pieces, context, id) }
}

function textBlockOf(entry: ParagraphEntry, context: ImportContext): Block {
  const { paragraph, as, pieces } = entry
  const id = context.takeId(paragraph.ids)
  if (as.kind === 'quotation') {
    const plain = isItalic(entry) ? withoutMarks(pieces, ['italic']) : pieces
    const words = withoutQuotationMarks(plain, context.printedLanguage)
    const content = textOf(words, context, id)
    return { kind: 'quotation', id, measureId: null, sourceId: null, content }
  }
  const language = languageOfParagraph(paragraph, context)
  const marked = context.isOwn ? pieces : withMarks(pieces, paragraph.styleMarks)
  return {
    kind: 'paragraph',
    id,
    language,
    ...(as.kind === 'numbered' && { numbered: true }),
    content: textOf(marked, context, id, language),
  }
}

type Orientation = 'portrait' | 'landscape'

/** Of the pages that an entry stands on, which is said where they end. */
function orientationFrom(entries: readonly Entry[], from: number): Orientation {
  for (let at = from; at < entries.length; at += 1) {
    const entry = entries[at]
    if (entry?.kind === 'section') return entry.orientation
  }
  return 'portrait'
}

function annexOf(entry: ParagraphEntry, orientation: Orientation, context: ImportContext): Block {
  const id = context.takeId(entry.paragraph.ids)
  const pieces = withoutMarks(entry.pieces, context.isOwn ? [] : ['bold'])
  return {
    kind: 'annex',
    id,
    orientation,
    content: textOf(pieces, context, id),
  }
}
