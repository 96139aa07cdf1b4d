import { assertNever } from '../../base/assert-never'
import type {
  Block,
  ListBlock,
  ListItem,
  Paragraph,
  QuestionItem,
  TableBlock,
  TableCell,
} from '../../note/block'
import { changed } from '../change'
import { applyList } from '../list-change'
import { applyInlines } from '../text/inline-diff'
import type {
  BlockInside,
  CellInside,
  ItemInside,
  ListInside,
  ParagraphInside,
  PartChange,
  QuestionInside,
  TableInside,
} from './block-change'

/**
 * The block after what changed inside it.
 *
 * @throws when the change is of a block of another kind
 */
export function applyBlock(block: Block, inside: BlockInside): Block {
  switch (inside.kind) {
    case 'replaced':
      return inside.after
    case 'heading':
      return {
        ...ofKind(block, 'heading'),
        level: changed(ofKind(block, 'heading').level, inside.level),
        content: applyInlines(ofKind(block, 'heading').content, inside.content),
      }
    case 'paragraph':
      return applyParagraph(ofKind(block, 'paragraph'), inside)
    case 'quotation': {
      const quotation = ofKind(block, 'quotation')
      return {
        ...quotation,
        measureId: changed(quotation.measureId, inside.measureId),
        sourceId: changed(quotation.sourceId, inside.sourceId),
        content: applyInlines(quotation.content, inside.content),
      }
    }
    case 'chart': {
      const before = ofKind(block, 'chart')
      return {
        ...before,
        chart: changed(before.chart, inside.chart),
        sourceLine: changed(before.sourceLine, inside.sourceLine),
        altText: changed(before.altText, inside.altText),
        content: applyInlines(before.content, inside.content),
      }
    }
    case 'image': {
      const before = ofKind(block, 'image')
      return {
        ...before,
        ...inside.picture?.after,
        widthMm: changed(before.widthMm, inside.widthMm),
        altText: changed(before.altText, inside.altText),
        isDecorative: changed(before.isDecorative, inside.isDecorative),
        content: applyInlines(before.content, inside.content),
      }
    }
    case 'annex': {
      const before = ofKind(block, 'annex')
      return {
        ...before,
        orientation: changed(before.orientation, inside.orientation),
        content: applyInlines(before.content, inside.content),
      }
    }
    case 'list':
      return applyListBlock(ofKind(block, 'list'), inside)
    case 'table':
      return applyTable(ofKind(block, 'table'), inside)
    case 'questions': {
      const questions = ofKind(block, 'questions')
      return {
        ...questions,
        intro: applyInlines(questions.intro, inside.intro),
        items: applyList(questions.items, inside.items, applyQuestion),
      }
    }
    default:
      return assertNever(inside)
  }
}

function ofKind<Kind extends Block['kind']>(
  block: Block,
  kind: Kind,
): Extract<Block, { kind: Kind }> {
  if (isOfKind(block, kind)) return block
  throw new Error(`The change is of a ${kind}, ${block.id} is a ${block.kind}`)
}

function isOfKind<Kind extends Block['kind']>(
  block: Block,
  kind: Kind,
): block is Extract<Block, { kind: Kind }> {
  return block.kind === kind
}

function applyParagraph(paragraph: Paragraph, inside: ParagraphInside): Paragraph {
  const { numbered: numberedBefore, ...rest } = paragraph
  const numbered = changed(numberedBefore, inside.numbered)
  return {
    ...rest,
    ...(numbered && { numbered }),
    language: changed(paragraph.language, inside.language),
    content: applyInlines(paragraph.content, inside.content),
  }
}

function applyListBlock(list: ListBlock, { style, start, items }: ListInside): ListBlock {
  const { start: startBefore, ...rest } = list
  const startAfter = changed(startBefore, start)
  return {
    ...rest,
    ...(startAfter !== undefined && { start: startAfter }),
    style: changed(list.style, style),
    items: [...applyList(list.items, items, applyItem)],
  }
}

function applyItem(item: ListItem, { content, sublists }: ItemInside): ListItem {
  return {
    ...item,
    content: applyInlines(item.content, content),
    sublists: applyList(item.sublists, sublists, applyListBlock),
  }
}

function applyQuestion(question: QuestionItem, inside: QuestionInside): QuestionItem {
  const { subQuestions: before = [], ...rest } = question
  const subQuestions = applyList(before, inside.subQuestions, (part, { content }) => ({
    ...part,
    content: applyInlines(part.content, content),
  }))
  return {
    ...rest,
    questionId: changed(question.questionId, inside.questionId),
    content: applyInlines(question.content, inside.content),
    ...(subQuestions.length > 0 && { subQuestions }),
  }
}

function applyTable(table: TableBlock, inside: TableInside): TableBlock {
  const { caption: captionBefore, altText: altTextBefore, ...rest } = table
  const caption = changed(captionBefore, inside.caption)
  const altText = changed(altTextBefore, inside.altText)
  return {
    ...rest,
    ...(caption !== undefined && { caption }),
    ...(altText !== undefined && { altText }),
    columnWidthsPx: changed(table.columnWidthsPx, inside.columnWidthsPx),
    rows: applyParts(table.rows, inside.rows, (row, cells) => ({
      cells: applyParts(row.cells, cells, applyCell),
    })),
  }
}

function applyCell(cell: TableCell, inside: CellInside): TableCell {
  return {
    header: changed(cell.header, inside.header),
    columnSpan: changed(cell.columnSpan, inside.columnSpan),
    rowSpan: changed(cell.rowSpan, inside.rowSpan),
    content: applyList(cell.content, inside.content, applyParagraph),
  }
}

function applyParts<Part, Inside>(
  before: readonly Part[],
  changes: readonly PartChange<Part, Inside>[],
  applyInside: (part: Part, inside: Inside) => Part,
): readonly Part[] {
  if (changes.length === 0) return before
  const left = before.values()
  const next = () => {
    const { value } = left.next()
    if (value === undefined) throw new Error('The change is of a table with more rows or cells')
    return value
  }
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'added':
        return [change.part]
      case 'removed':
        next()
        return []
      case 'kept':
        return [next()]
      case 'changed':
        return [applyInside(next(), change.inside)]
      default:
        return assertNever(change)
    }
  })
}
