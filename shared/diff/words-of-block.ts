import { assertNever } from '../base/assert-never'
import type { Block, ListBlock, ListItem, TableBlock } from '../note/block'
import { plainTextOfBlock } from '../note/plain-text'
import type {
  BlockChange,
  BlockInside,
  ItemInside,
  ListInside,
  ParagraphInside,
  PartChange,
  TableInside,
} from './blocks/block-change'
import type { Change } from './change'
import type { ListChange } from './list-change'
import type { InlineRun } from './text/inline-diff'
import { compareTexts, joinWords, type WordRun, wordsOfRuns } from './text/words'

type Line = readonly WordRun[]

/**
 * What a changed block says now and said before, as words: of a list, table or questions only the
 * parts that changed, each on a line of its own.
 *
 * @param after the body after the change; a block that only moved is read there
 */
export function wordsOfBlockChange(change: BlockChange, after: readonly Block[]): Line {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return whole(change.kind, plainTextOfBlock(change.item))
    case 'changed':
      return joinLines(linesOfInside(change.inside))
    case 'moved': {
      if (change.inside !== null) return joinLines(linesOfInside(change.inside))
      const block = after[change.index]
      return block === undefined ? [] : whole('equal', plainTextOfBlock(block))
    }
    default:
      return assertNever(change)
  }
}

function linesOfInside(inside: BlockInside): readonly Line[] {
  switch (inside.kind) {
    case 'replaced':
      return [compareTexts(plainTextOfBlock(inside.before), plainTextOfBlock(inside.after))]
    case 'heading':
    case 'paragraph':
    case 'quotation':
    case 'annex':
      return linesOfRuns(inside.content)
    case 'chart':
      return [
        ...linesOfRuns(inside.content),
        ...[inside.sourceLine, inside.altText].map(lineOfText),
      ]
    case 'image':
      return [...linesOfRuns(inside.content), lineOfText(inside.altText)]
    case 'list':
      return linesOfList(inside)
    case 'table':
      return linesOfTable(inside)
    case 'questions':
      return [
        ...linesOfRuns(inside.intro),
        ...linesOfChanges(
          inside.items,
          ({ content, subQuestions = [] }) =>
            [content, ...subQuestions.map((part) => part.content)].map(textOfParagraph),
          ({ content, subQuestions }) => [
            ...linesOfRuns(content),
            ...linesOfChanges(
              subQuestions,
              (part) => [textOfParagraph(part.content)],
              (part) => linesOfRuns(part.content),
            ),
          ],
        ),
      ]
    default:
      return assertNever(inside)
  }
}

function lineOfText(change: Change<string | undefined> | null): Line {
  return change === null ? [] : compareTexts(change.before ?? '', change.after ?? '')
}

function linesOfList({ items }: ListInside): readonly Line[] {
  return linesOfChanges(items, (item) => [textOfItem(item)], linesOfItem)
}

function linesOfItem({ content, sublists }: ItemInside): readonly Line[] {
  return [
    ...linesOfRuns(content),
    ...linesOfChanges(sublists, (list: ListBlock) => [plainTextOfBlock(list)], linesOfList),
  ]
}

function linesOfTable({ caption, altText, rows }: TableInside): readonly Line[] {
  const cells = linesOfParts(
    rows,
    ({ cells }) => plainTextOfBlock(tableOf([{ cells }])),
    (cells) =>
      linesOfParts(
        cells,
        (cell) => plainTextOfBlock(tableOf([{ cells: [cell] }])),
        ({ content }) =>
          linesOfChanges(content, (paragraph) => [plainTextOfBlock(paragraph)], linesOfParagraph),
      ),
  )
  return [...[caption, altText].map(lineOfText), ...cells]
}

function linesOfParagraph({ content }: ParagraphInside): readonly Line[] {
  return linesOfRuns(content)
}

function linesOfChanges<Item, Inside>(
  changes: readonly ListChange<Item, Inside>[],
  textsOf: (item: Item) => readonly string[],
  linesOf: (inside: Inside) => readonly Line[],
): readonly Line[] {
  return changes.flatMap((change) => {
    if ('item' in change) return textsOf(change.item).map((text) => whole(change.kind, text))
    return change.inside === null ? [] : linesOf(change.inside)
  })
}

function linesOfParts<Part, Inside>(
  changes: readonly PartChange<Part, Inside>[],
  textOf: (part: Part) => string,
  linesOf: (inside: Inside) => readonly Line[],
): readonly Line[] {
  return changes.flatMap((change) => {
    if (change.kind === 'kept') return []
    return change.kind === 'changed'
      ? linesOf(change.inside)
      : [whole(change.kind, textOf(change.part))]
  })
}

function linesOfRuns(runs: readonly InlineRun[] | null): readonly Line[] {
  return runs === null ? [] : [wordsOfRuns(runs)]
}

/** The breaks between lines belong to both states. */
function joinLines(lines: readonly Line[]): Line {
  const told = lines.filter((line) => line.length > 0)
  return joinWords(
    told.flatMap((line, index) => (index === 0 ? line : [{ op: 'equal', text: '\n' }, ...line])),
  )
}

function whole(op: WordRun['op'], text: string): Line {
  return text === '' ? [] : [{ op, text }]
}

function textOfItem(item: ListItem): string {
  return plainTextOfBlock({ id: item.id, kind: 'list', style: 'bulleted', items: [item] })
}

function textOfParagraph(content: ListItem['content']): string {
  return plainTextOfBlock({ id: 'text', kind: 'paragraph', language: null, content })
}

function tableOf(rows: TableBlock['rows']): TableBlock {
  return { id: 'table', kind: 'table', columnWidthsPx: [], rows }
}
