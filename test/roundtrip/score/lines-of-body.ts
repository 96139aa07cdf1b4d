import { assertNever } from '@shared/base/assert-never'
import type { Block, ListBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import { plainWords, shownWords } from './plain-words'

type Line = { readonly kind: string; readonly content: readonly (readonly Inline[])[] }

/** `kind: words` of each line of a body, as `Expected.blocks` says it. */
export function linesOfBody(body: readonly Block[]): readonly string[] {
  return body
    .flatMap(linesOf)
    .map(({ kind, content }) => `${kind}: ${content.map((one) => wordsOf(one)).join(' | ')}`)
    .filter((line) => !/^paragraph: *$/.test(line))
}

/** The words of all footnotes in reading order. */
export function footnotesOfBody(body: readonly Block[]): readonly string[] {
  return body
    .flatMap(linesOf)
    .flatMap(({ content }) => content.flat())
    .flatMap((inline) => (inline.kind === 'footnote' ? [wordsOf(inline.content)] : []))
}

const wordsOf = (content: readonly Inline[]) => plainWords(shownWords(content))

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: `heading ${block.level}`, content: [block.content] }]
    case 'paragraph':
      return [
        { kind: block.numbered ? 'numbered paragraph' : 'paragraph', content: [block.content] },
      ]
    case 'list':
      return linesOfList(block, 1)
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [{ kind: 'caption', content: [[textOf(block.caption)]] }]),
        ...block.rows.map(({ cells }) => ({
          kind: 'row',
          content: cells.map((cell) => cell.content.flatMap((one) => one.content)),
        })),
      ]
    case 'questions':
      return [
        { kind: 'questions', content: [block.intro] },
        ...block.items.flatMap((item) => [
          { kind: 'question', content: [item.content] },
          ...(item.subQuestions ?? []).map((part) => ({
            kind: 'sub-question',
            content: [part.content],
          })),
        ]),
      ]
    case 'quotation':
    case 'annex':
    case 'chart':
    case 'image':
      return [{ kind: block.kind, content: [block.content] }]
    case 'contents':
      return [{ kind: block.kind, content: [] }]
    default:
      return assertNever(block)
  }
}

function linesOfList(list: ListBlock, depth: number): readonly Line[] {
  const kind = `${list.style === 'bulleted' ? 'bullet' : 'number'} ${depth}`
  return list.items.flatMap((item) => [
    { kind, content: [item.content] },
    ...item.sublists.flatMap((inner) => linesOfList(inner, depth + 1)),
  ])
}

const textOf = (text: string): Inline => ({ kind: 'text', text, marks: [] })
