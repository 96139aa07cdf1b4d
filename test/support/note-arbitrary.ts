import type { Block, ImageBlock, ListBlock, Paragraph, TableBlock } from '@shared/note/block'
import type { Header } from '@shared/note/header'
import type { FootnoteInline, Inline } from '@shared/note/inline'
import type { Note } from '@shared/note/note'
import fc from 'fast-check'

/** Ids that meet: capitals, hyphens and doubles are all possible in a note. */
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', '7', '-'), minLength: 1, maxLength: 36 }),
  fc.constantFrom('same', 'SAME', 'a-b'),
)
const words = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Kosovo',
    'Kosovo*',
    'Palestine',
    '"x"',
    "EU's",
    '5 May 2024',
    'a\tb\r\nc',
    '<&>',
  ),
)
const text = fc.record({
  kind: fc.constant('text' as const),
  text: words,
  marks: fc.uniqueArray(fc.constantFrom('bold', 'italic', 'underline', 'superscript', 'subscript')),
})
const lineBreak = fc.constant({ kind: 'lineBreak' as const })
const figure = fc.record({
  kind: fc.constant('figure' as const),
  id,
  observationId: id,
  form: fc.constantFrom('signed', 'magnitude', 'words'),
  shown: fc.constantFrom('49 297', '80 %', '–80 %', 'seven', 'Kosovo'),
  shownAt: fc.constant(null),
})
const citation = fc.record({
  kind: fc.constant('citation' as const),
  id,
  noteId: id,
  shown: fc.constantFrom('14871/24', 'WK 1234/2024 ADD 2', '[number to come]'),
})
const reference = fc.record({
  kind: fc.constant('reference' as const),
  id,
  targetId: id,
  shown: fc.constantFrom('section 2', 'table 1'),
})
const footnote: fc.Arbitrary<FootnoteInline> = fc.record({
  kind: fc.constant('footnote' as const),
  id,
  sourceId: fc.constant(null),
  content: fc.array(fc.oneof(text, figure, citation, reference, lineBreak), { maxLength: 3 }),
})
const inlines: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: text }, figure, citation, reference, lineBreak, footnote),
  { maxLength: 5 },
)

const heading = fc.record({
  kind: fc.constant('heading' as const),
  id,
  level: fc.constantFrom(1, 2, 3),
  content: inlines,
})
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  id,
  language: fc.constantFrom(null, 'fr', 'de-DE', 'es', 'el'),
  content: inlines,
})
const numberedParagraph = paragraph.map((one) => ({ ...one, numbered: true as const }))
const annex = fc.record({
  kind: fc.constant('annex' as const),
  id,
  orientation: fc.constantFrom('portrait', 'landscape'),
  content: inlines,
})
const contents = fc.record({ kind: fc.constant('contents' as const), id })

function list(depth: number): fc.Arbitrary<ListBlock> {
  const sublists = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 })
  return fc
    .record({
      kind: fc.constant('list' as const),
      id,
      style: fc.constantFrom('bulleted', 'numbered'),
      items: fc.array(fc.record({ id, content: inlines, sublists }), {
        minLength: 1,
        maxLength: 3,
      }),
      start: fc.constantFrom(undefined, undefined, 2, 7, 'continued' as const),
    })
    .map(({ start, ...one }) =>
      start === undefined || one.style === 'bulleted' ? one : { ...one, start },
    )
}

const cell = fc.record({
  header: fc.boolean(),
  columnSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 3 }),
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
})
/** Spans are drawn freely: they run into each other and over the edge, as in pasted tables. */
const plainTable: fc.Arbitrary<TableBlock> = fc.record({
  kind: fc.constant('table' as const),
  id,
  columnWidthsPx: fc.array(fc.option(fc.integer({ min: 1, max: 900 })), { maxLength: 4 }),
  rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
})
const table = fc
  .tuple(plainTable, fc.option(words), fc.option(words))
  .map(([one, caption, altText]) => ({
    ...one,
    ...(caption && { caption }),
    ...(altText && { altText }),
  }))
const quotation = fc.record({
  kind: fc.constant('quotation' as const),
  id,
  measureId: fc.constant(null),
  sourceId: fc.constant(null),
  content: inlines,
})
const questions = fc.record({
  kind: fc.constant('questions' as const),
  id,
  intro: inlines,
  items: fc.array(
    fc
      .record({
        id,
        questionId: fc.constant(null),
        content: inlines,
        subQuestions: fc.array(fc.record({ id, content: inlines }), { maxLength: 3 }),
      })
      .map(({ subQuestions, ...item }) =>
        subQuestions.length === 0 ? item : { ...item, subQuestions },
      ),
    { maxLength: 4 },
  ),
})
const drawnValue = fc.record({
  observationId: id,
  value: fc.oneof(fc.integer(), fc.constantFrom(0, 80.5, -80, 1e-7, 36_000_000)),
  qualifier: fc.constantFrom('exact', 'over', 'a & b'),
  shown: fc.constantFrom('49 297', 'over 2 700', '–80 %', 'a & b'),
  flags: fc.subarray(['p', 'e', 'x']),
  isApart: fc.boolean(),
})
const chart: fc.Arbitrary<Extract<Block, { readonly kind: 'chart' }>> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([categoryCount, seriesCount]) => {
    const exactly = (length: number) => ({ minLength: length, maxLength: length })
    return fc.record({
      kind: fc.constant('chart' as const),
      id,
      // Yjs holds plain objects only.
      chart: fc.record(
        {
          form: fc.constantFrom('line', 'bar', 'nameBar'),
          categories: fc.array(words, exactly(categoryCount)),
          series: fc.array(
            fc.record({
              name: words,
              values: fc.array(fc.option(drawnValue), exactly(categoryCount)),
            }),
            exactly(seriesCount),
          ),
          taken: fc.record(
            {
              at: fc.constantFrom('2024-11-20T16:30:00.000Z', '2026-01-01T00:00:00.000Z'),
              lastYear: fc.option(fc.constantFrom(2023, 2025)),
            },
            { noNullPrototype: true },
          ),
        },
        { noNullPrototype: true, requiredKeys: ['form', 'categories', 'series'] },
      ),
      sourceLine: fc.oneof(words, fc.constant('')),
      altText: fc.oneof(words, fc.constant('')),
      content: inlines,
    })
  })
const image: fc.Arbitrary<ImageBlock> = fc.record({
  kind: fc.constant('image' as const),
  id,
  sha256: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
  widthPx: fc.integer({ min: 1, max: 9999 }),
  heightPx: fc.integer({ min: 1, max: 9999 }),
  widthMm: fc.constantFrom(5, 80.5, 170),
  altText: fc.oneof(words, fc.constant('')),
  isDecorative: fc.boolean(),
  content: inlines,
})
const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  heading,
  paragraph,
  numberedParagraph,
  list(3),
  table,
  quotation,
  questions,
  chart,
  image,
  annex,
  contents,
)
/** What is not to be said is refused by most exports; tests that are about it add it. */
const block: fc.Arbitrary<Block> = fc
  .tuple(
    plainBlock,
    fc.constantFrom(
      null,
      null,
      null,
      'instruction' as const,
      'lineToTake' as const,
      'ifRaised' as const,
    ),
  )
  .map(([one, role]) => (role === null ? one : { ...one, role }))

const optionalWords = fc.option(words)
const header: fc.Arbitrary<Header> = fc.record({
  number: fc.constantFrom(null, '14871/24', 'WK 832/2023', 'no number'),
  suffixes: fc.array(fc.constantFrom('REV 1', 'ADD 2'), { maxLength: 2 }),
  place: words,
  date: fc.constantFrom(null, '2024-11-19', '2025-01-01'),
  originalLanguage: fc.constantFrom('en', 'fr'),
  interinstitutionalFile: optionalWords,
  marking: fc.constantFrom('none', 'LIMITE', 'a & b'),
  codes: fc.array(fc.constantFrom('JAI 1545', 'MIGR 390'), { maxLength: 3 }),
  type: fc.constantFrom(
    'NOTE',
    'REPORT',
    'COVER NOTE',
    'OUTCOME OF PROCEEDINGS',
    'WORKING PAPER',
    '',
  ),
  from: words,
  meetingDate: optionalWords,
  dateOfReceipt: optionalWords,
  to: words,
  subject: words,
  previousDocuments: fc.array(words, { maxLength: 2 }),
  commissionDocuments: fc.array(words, { maxLength: 2 }),
  initials: optionalWords,
  unit: optionalWords,
  language: fc.constantFrom('en', 'fr', 'de', 'es'),
})

/** Any note that the model allows, odd ones more often than officials write them. */
export const noteArbitrary: fc.Arbitrary<Note> = fc.record({
  schemaVersion: fc.constant(1),
  id: fc.constant('note1'),
  template: fc.constant('blank'),
  title: words,
  revision: fc.nat(),
  savedAt: fc.constant('2024-11-20T16:30:00.000Z'),
  header,
  body: fc.array(block, { maxLength: 8 }),
})
