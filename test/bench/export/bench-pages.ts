import { pick, randomFrom } from '../library/random'

/** What all contenders write, before it has the shape that each of them wants. */
export type BenchPages = {
  readonly pages: readonly BenchPage[]
  readonly questions: readonly string[]
}

type BenchPage = {
  readonly heading: string
  readonly paragraphs: readonly { readonly text: string; readonly footnote: string | null }[]
  /** On every second page; the first row is its head. */
  readonly table: readonly (readonly string[])[] | null
}

const paragraphsOnPage = 6
const wordsInParagraph = 76
const footnotesOnPage = 2
const rowsInTable = 5
const columnsInTable = 3
const questionCount = 10

const vocabulary =
  `the of and to in for on with by from at as border return readmission migration asylum reception
   partner agreement Member States Presidency delegations Commission Agency support funding measures
   capacity route smuggling visa policy cooperation implementation progress operational persons
   crossings detected applications lodged decisions issued rate effective voluntary reintegration
   screening registration training equipment surveillance authorities regional bilateral political`
    .trim()
    .split(/\s+/)

/**
 * So many pages of about 500 words, with 2 footnotes each, a table on every second one and 10
 * questions at the end; the same each time.
 */
export function benchPages(pageCount: number): BenchPages {
  const random = randomFrom(1)
  const words = (count: number) =>
    Array.from({ length: count }, () => pick(vocabulary, random())).join(' ')
  const table = () =>
    Array.from({ length: rowsInTable }, () =>
      Array.from({ length: columnsInTable }, () => words(2)),
    )
  return {
    pages: Array.from({ length: pageCount }, (_, page) => ({
      heading: words(5),
      paragraphs: Array.from({ length: paragraphsOnPage }, (_unused, index) => ({
        text: `${words(wordsInParagraph)}.`,
        footnote: index < footnotesOnPage ? `See ${words(8)}.` : null,
      })),
      table: page % 2 === 0 ? table() : null,
    })),
    questions: Array.from({ length: questionCount }, () => `${words(20)}?`),
  }
}
