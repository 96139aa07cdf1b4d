import { evidenceWordsOf } from '../language/evidence-words'
import type { Language } from '../language/language'
import type { Block, ListBlock } from '../note/block'
import type { FigureInline, Inline } from '../note/inline'
import { inlinesOfBlock } from '../note/inlines/inlines-of-block'
import { referenceText, targetsOf } from '../note/references/references'

/** A block of a body with the section that it stands in and its own number. */
type PlacedBlock = { readonly block: Block; readonly parts: readonly string[] }

/** A figure with what stands round it. */
export type PlacedFigure = {
  readonly figure: FigureInline
  /** Of the block, list item, paragraph of a cell or question that it, or its footnote, is in. */
  readonly partId: string
  /** What is printed before it in that part, the marks of footnotes with it. */
  readonly before: string
  /** As they are printed there: its own words, or the mark of its footnote. */
  readonly words: string
  readonly parts: readonly string[]
}

/**
 * The blocks of a body with the section or annex that each stands in, and its own number where it has
 * one, named in the note's language.
 */
export function placedBlocks(body: readonly Block[], language: Language): readonly PlacedBlock[] {
  const targets = targetsOf(body)
  let section: readonly string[] = []
  return body.map((block) => {
    const target = targets.get(block.id)
    const own = target === undefined ? [] : [referenceText(target, language)]
    if (block.kind !== 'heading' && block.kind !== 'annex')
      return { block, parts: [...section, ...own] }
    section = own
    return { block, parts: section }
  })
}

/** The figures of a body in reading order; one in a footnote comes where the footnote's mark does. */
export function placedFigures(body: readonly Block[], language: Language): readonly PlacedFigure[] {
  const targets = targetsOf(body)
  let footnoteCount = 0
  const nextMark = () => {
    footnoteCount += 1
    return String(footnoteCount)
  }
  return placedBlocks(body, language).flatMap(({ block, parts }) =>
    printedParts(block).flatMap((part) => {
      const target = part.id === block.id ? undefined : targets.get(part.id)
      const around = target === undefined ? parts : [...parts, referenceText(target, language)]
      return figuresOfPart(part, nextMark).map(({ mark, ...figure }) => ({
        ...figure,
        parts: mark === null ? around : [...around, footnoteWords(mark, language)],
      }))
    }),
  )
}

/** What is printed as one paragraph. */
type Part = { readonly id: string; readonly content: readonly Inline[] }

type FigureOfPart = Omit<PlacedFigure, 'parts'> & {
  /** Of the footnote that it stands in. */
  readonly mark: string | null
}

function figuresOfPart({ id, content }: Part, nextMark: () => string): readonly FigureOfPart[] {
  let before = ''
  return content.flatMap((inline): readonly FigureOfPart[] => {
    const mark = inline.kind === 'footnote' ? nextMark() : null
    const words = mark ?? wordsOf(inline)
    const place = { partId: id, before, words, mark }
    before += words
    const own = inline.kind === 'footnote' ? inline.content : [inline]
    return own.flatMap((one) => (one.kind === 'figure' ? [{ figure: one, ...place }] : []))
  })
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'lineBreak':
    case 'footnote':
      return ''
    default:
      return inline.shown
  }
}

/** In reading order. A kind of block that has no parts of its own is one. */
function printedParts(block: Block): readonly Part[] {
  switch (block.kind) {
    case 'list':
      return partsOfList(block)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content))
    case 'questions':
      return [
        { id: block.id, content: block.intro },
        ...block.items.flatMap((item) => [item, ...(item.subQuestions ?? [])]),
      ]
    default:
      return [{ id: block.id, content: inlinesOfBlock(block) }]
  }
}

function partsOfList(list: ListBlock): readonly Part[] {
  return list.items.flatMap((item) => [item, ...item.sublists.flatMap(partsOfList)])
}

function footnoteWords(mark: string, language: Language): string {
  return evidenceWordsOf(language).footnote.replace('{number}', mark)
}
