import type { Block, ListItem } from '@shared/note/block'
import type { FigureInline, FootnoteInline, TextInline } from '@shared/note/inline'
import { pick, randomFrom } from '../library/random'

const pageCount = 100
const paragraphsOnPage = 6
const figureCount = 400
const footnoteCount = 60
const wordsInParagraph = [50, 80] as const

const vocabulary =
  `the of and to in for on with by from at as border return readmission migration asylum reception
   partner agreement Member States Presidency delegations Commission Agency support funding measures
   capacity route smuggling visa policy cooperation implementation progress operational persons
   crossings detected applications lodged decisions issued rate effective voluntary reintegration
   screening registration training equipment surveillance authorities regional bilateral political`
    .trim()
    .split(/\s+/)

export type LargeNoteParts = {
  readonly seed: number
  /** What the figures show: observations of the library. */
  readonly observationIds: readonly string[]
}

/**
 * The body of a note of about 100 pages with 400 figures and 60 footnotes: headings of three
 * levels, a list on every second page, a table on every tenth, questions at the end.
 */
export function largeNote({ seed, observationIds }: LargeNoteParts): readonly Block[] {
  const random = randomFrom(seed)
  const paragraphCount = pageCount * paragraphsOnPage
  const figureEvery = paragraphCount / figureCount
  const footnoteEvery = paragraphCount / footnoteCount
  let ids = 0
  const nextId = () => {
    ids += 1
    return `n${ids}`
  }
  const text = (words: string): TextInline => ({ kind: 'text', text: words, marks: [] })
  const words = (count: number) =>
    Array.from({ length: count }, () => pick(vocabulary, random())).join(' ')
  const figure = (): FigureInline => ({
    kind: 'figure',
    id: nextId(),
    observationId: pick(observationIds, random()),
    form: 'signed',
    shown: `${Math.round(random() * 99)} %`,
    shownAt: '2024-11-19T09:00:00.000Z',
  })
  const footnote = (): FootnoteInline => ({
    kind: 'footnote',
    id: nextId(),
    sourceId: null,
    content: [text(`See ${words(8)}.`)],
  })
  const paragraph = (index: number): Block => {
    const [least, most] = wordsInParagraph
    const hasFigure = Math.floor((index + 1) / figureEvery) > Math.floor(index / figureEvery)
    return {
      id: nextId(),
      kind: 'paragraph',
      language: null,
      content: [
        ...(hasFigure ? [text(`${words(least / 2)} `), figure()] : []),
        text(` ${words(Math.round((most - least) * random() + least / 2))}.`),
        ...(index % footnoteEvery === 0 ? [footnote()] : []),
      ],
    }
  }
  const heading = (level: 1 | 2 | 3): Block => ({
    id: nextId(),
    kind: 'heading',
    level,
    content: [text(words(5))],
  })
  const item = (): ListItem => ({ id: nextId(), content: [text(words(14))], sublists: [] })
  const list = (): Block => ({
    id: nextId(),
    kind: 'list',
    style: 'bulleted',
    items: [item(), item(), item(), item()],
  })
  const cell = (header: boolean) => ({
    header,
    columnSpan: 1,
    rowSpan: 1,
    content: [
      { id: nextId(), kind: 'paragraph' as const, language: null, content: [text(words(3))] },
    ],
  })
  const table = (): Block => ({
    id: nextId(),
    kind: 'table',
    columnWidthsPx: [null, null, null],
    rows: Array.from({ length: 5 }, (_, row) => ({
      cells: Array.from({ length: 3 }, () => cell(row === 0)),
    })),
  })
  const page = (number: number): readonly Block[] => [
    heading(number % 10 === 0 ? 1 : number % 3 === 0 ? 2 : 3),
    ...Array.from({ length: paragraphsOnPage }, (_, at) =>
      paragraph(number * paragraphsOnPage + at),
    ),
    ...(number % 2 === 0 ? [list()] : []),
    ...(number % 10 === 9 ? [table()] : []),
  ]
  const questions: Block = {
    id: nextId(),
    kind: 'questions',
    intro: [text('Delegations are invited to answer:')],
    items: Array.from({ length: 6 }, () => ({
      id: nextId(),
      questionId: null,
      content: [text(`${words(20)}?`)],
    })),
  }
  return [...Array.from({ length: pageCount }, (_, number) => page(number)).flat(), questions]
}

/**
 * The body after a round of comments: in every 12th paragraph some words are others, every 50th is
 * gone, every 70th stands behind the next one.
 */
export function revisedNote(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(({ kind }, index) => kind !== 'paragraph' || index % 50 !== 7)
  const moved = kept.flatMap((block, index) => {
    if (index % 70 === 3) return []
    const before = kept[index - 1]
    return index % 70 === 4 && before !== undefined ? [block, before] : [block]
  })
  return moved.map((block, index) =>
    block.kind === 'paragraph' && index % 12 === 0
      ? {
          ...block,
          content: block.content.map((inline) =>
            inline.kind === 'text'
              ? { ...inline, text: inline.text.replaceAll(' the ', ' each and every ') }
              : inline,
          ),
        }
      : block,
  )
}
