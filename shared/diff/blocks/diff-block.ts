import { sameValue } from '../../base/same-value'
import type {
  Block,
  ImageBlock,
  ListBlock,
  ListItem,
  Paragraph,
  QuestionItem,
  QuestionsBlock,
} from '../../note/block'
import { changeOf, orNull } from '../change'
import { diffList } from '../list-change'
import { diffInlines } from '../text/inline-diff'
import type {
  BlockInside,
  ItemInside,
  ListInside,
  ParagraphInside,
  QuestionInside,
  SubQuestionInside,
} from './block-change'
import { diffTable } from './diff-table'

/** What changed in a block that has the same id in both states, null for nothing. */
export function diffBlock(before: Block, after: Block): BlockInside | null {
  if (sameValue(before, after)) return null
  // Rare, and never to be lost: the block is replaced by itself with the other role.
  if (before.role !== after.role) return { kind: 'replaced', before, after }
  if (before.kind === 'heading' && after.kind === 'heading')
    return orNull({
      kind: 'heading',
      level: changeOf(before.level, after.level),
      content: diffInlines(before.content, after.content),
    })
  if (before.kind === 'paragraph' && after.kind === 'paragraph') return diffParagraph(before, after)
  if (before.kind === 'quotation' && after.kind === 'quotation')
    return orNull({
      kind: 'quotation',
      measureId: changeOf(before.measureId, after.measureId),
      sourceId: changeOf(before.sourceId, after.sourceId),
      content: diffInlines(before.content, after.content),
    })
  if (before.kind === 'list' && after.kind === 'list') return diffListBlock(before, after)
  if (before.kind === 'table' && after.kind === 'table')
    return diffTable(before, after, diffParagraph)
  if (before.kind === 'chart' && after.kind === 'chart')
    return orNull({
      kind: 'chart',
      chart: changeOf(before.chart, after.chart),
      sourceLine: changeOf(before.sourceLine, after.sourceLine),
      altText: changeOf(before.altText, after.altText),
      content: diffInlines(before.content, after.content),
    })
  if (before.kind === 'image' && after.kind === 'image')
    return orNull({
      kind: 'image',
      picture: changeOf(pictureOf(before), pictureOf(after)),
      widthMm: changeOf(before.widthMm, after.widthMm),
      altText: changeOf(before.altText, after.altText),
      isDecorative: changeOf(before.isDecorative, after.isDecorative),
      content: diffInlines(before.content, after.content),
    })
  if (before.kind === 'questions' && after.kind === 'questions') return diffQuestions(before, after)
  if (before.kind === 'annex' && after.kind === 'annex')
    return orNull({
      kind: 'annex',
      orientation: changeOf(before.orientation, after.orientation),
      content: diffInlines(before.content, after.content),
    })
  return { kind: 'replaced', before, after }
}

function pictureOf({ sha256, widthPx, heightPx }: ImageBlock) {
  return { sha256, widthPx, heightPx }
}

function diffParagraph(before: Paragraph, after: Paragraph): ParagraphInside | null {
  return orNull({
    kind: 'paragraph',
    language: changeOf(before.language, after.language),
    numbered: changeOf(before.numbered, after.numbered),
    content: diffInlines(before.content, after.content),
  })
}

function diffListBlock(before: ListBlock, after: ListBlock): ListInside | null {
  return orNull({
    kind: 'list',
    style: changeOf(before.style, after.style),
    start: changeOf(before.start, after.start),
    items: diffList(before.items, after.items, diffItem),
  })
}

function diffItem(before: ListItem, after: ListItem): ItemInside | null {
  return orNull({
    content: diffInlines(before.content, after.content),
    sublists: diffList(before.sublists, after.sublists, diffListBlock),
  })
}

function diffQuestions(before: QuestionsBlock, after: QuestionsBlock): BlockInside | null {
  return orNull({
    kind: 'questions',
    intro: diffInlines(before.intro, after.intro),
    items: diffList(before.items, after.items, diffQuestion),
  })
}

function diffQuestion(before: QuestionItem, after: QuestionItem): QuestionInside | null {
  return orNull({
    questionId: changeOf(before.questionId, after.questionId),
    content: diffInlines(before.content, after.content),
    subQuestions: diffList(
      before.subQuestions ?? [],
      after.subQuestions ?? [],
      (one, other): SubQuestionInside | null =>
        orNull({ content: diffInlines(one.content, other.content) }),
    ),
  })
}
