import type { Block, ListBlock } from '@shared/note/block'
import { joinDocumentNumber, splitDocumentNumber } from '@shared/note/document-number'
import type { Header } from '@shared/note/header'
import type { Inline, Mark } from '@shared/note/inline'
import { joinTexts } from '@shared/note/inlines/join-texts'
import { documentTypeOf } from '@shared/note/types/document-type'

/**
 * A body as far as a Word file says what it was: figures and citations are text, where quotations
 * and questions came from is not in it, and only ids of texts are, in bookmarks.
 */
export function comparableBody(body: readonly Block[]): readonly unknown[] {
  return body.map(comparableBlock)
}

function comparableBlock(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
    case 'annex':
      return { ...block, content: comparableInlines(block.content, ['bold']) }
    case 'paragraph':
      return { ...block, content: comparableInlines(block.content) }
    case 'quotation':
      return { ...block, measureId: null, sourceId: null, content: unquoted(block.content) }
    case 'list':
      return comparableList(block)
    case 'table':
      return {
        ...block,
        columnWidthsPx: block.columnWidthsPx.length,
        rows: block.rows.map(({ cells }) =>
          cells.map((cell) => ({
            ...cell,
            content: cell.content.map((paragraph) => ({
              ...paragraph,
              content: comparableInlines(paragraph.content, cell.header ? ['bold'] : []),
            })),
          })),
        ),
      }
    case 'questions':
      return {
        ...block,
        intro: comparableInlines(block.intro, ['bold']),
        items: block.items.map((item) => ({
          ...item,
          questionId: null,
          content: comparableInlines(item.content, ['italic']),
          subQuestions: (item.subQuestions ?? []).map((part) => ({
            ...part,
            content: comparableInlines(part.content, ['italic']),
          })),
        })),
      }
    case 'image':
      return { ...block, widthMm: 0, content: comparableInlines(block.content, ['bold']) }
    case 'contents':
      return { kind: 'contents' }
    case 'chart':
      return block
  }
}

function comparableList({ items, id: _list, ...list }: ListBlock): unknown {
  return {
    ...list,
    items: items.map((item) => ({
      id: item.id,
      content: comparableInlines(item.content),
      sublists: item.sublists.map(comparableList),
    })),
  }
}

function unquoted(content: readonly Inline[]): unknown {
  const inlines = comparableInlines(content, ['italic'])
  return JSON.parse(JSON.stringify(inlines).replace(/(?<=:")\\"|\\"(?=")/g, ''))
}

/** Marks that a style has are not told apart from those of the words. */
function comparableInlines(
  inlines: readonly Inline[],
  implied: readonly Mark[] = [],
): readonly unknown[] {
  return joinTexts(inlines.flatMap((inline) => asText(inline, implied))).map((inline) => {
    if (inline.kind === 'reference') return { ...inline, id: '' }
    if (inline.kind !== 'footnote') return inline
    return { kind: 'footnote', content: comparableInlines(inline.content) }
  })
}

function asText(inline: Inline, implied: readonly Mark[]): readonly Inline[] {
  if (inline.kind === 'figure' || inline.kind === 'citation')
    return [{ kind: 'text', text: typed(inline.shown), marks: [] }]
  if (inline.kind === 'reference') return [{ ...inline, shown: typed(inline.shown) }]
  if (inline.kind !== 'text') return [inline]
  const marks = [...inline.marks].filter((mark) => !implied.includes(mark)).toSorted()
  return inline.text
    .split('\n')
    .flatMap((line, at): readonly Inline[] => [
      ...(at > 0 ? [{ kind: 'lineBreak' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: typed(line), marks } as const]),
    ])
}

/** Spaces, quotes and dashes before they were set for print. */
function typed(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[“”„]|« ?| ?»/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replaceAll('–', '-')
}

/** A header with its number in one of the ways of writing it. */
export function comparableHeader(header: Header): unknown {
  const { number, suffixes, codes } = header
  const isPaper = documentTypeOf(header).isWorkingPaper
  return {
    ...header,
    subject: typed(header.subject),
    // On working papers they have no number.
    codes: isPaper ? codes.map((code) => code.replace(/ \d+$/, '')) : codes,
    ...(number !== null && splitDocumentNumber(joinDocumentNumber(number, suffixes))),
  }
}
