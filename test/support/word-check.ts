import { findLanguage } from '@shared/language/language-of'
import type { Block, ListBlock } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import { inlinesOfBlock } from '@shared/note/inlines/inlines-of-block'
import type { Note } from '@shared/note/note'
import type { WordReading } from './word-reader'

/** What of a note a program that reads its Word file does not find as what it is. */
export function missingFrom(reading: WordReading, { header, body }: Note): readonly string[] {
  const checks: readonly (readonly [string, unknown, unknown])[] = [
    [
      'headings',
      reading.headings.map(({ level, words }) => [level, lettersOf(words)]),
      body.flatMap((block) =>
        block.kind === 'heading' ? [[block.level, lettersOf(textOf(block.content))]] : [],
      ),
    ],
    [
      'numbered headings',
      reading.headings.filter(({ words }) => formatOf(reading, words) !== 'decimal'),
      [],
    ],
    ['lists', body.flatMap(listsOf).flatMap((list) => unlisted(reading, list)), []],
    ['questions', body.flatMap((block) => unasked(reading, block)), []],
    [
      'footnotes',
      reading.footnotes.filter(({ mark }) => mark !== '*').map(({ mark }) => mark),
      body
        .flatMap(inlinesOfBlock)
        .filter(({ kind }) => kind === 'footnote')
        .map((_, index) => String(index + 1)),
    ],
    ['words of footnotes', reading.footnotes.filter(({ words }) => words.trim() === ''), []],
    [
      'header rows',
      // The first page has tables of its own, none of which has a header row.
      reading.tables.filter(({ headerRows }) => headerRows > 0).map(({ headerRows }) => headerRows),
      body.flatMap(headerRowsOf),
    ],
    [
      'alternative texts',
      reading.drawings.filter(({ words, isDecorative }) => words === '' && !isDecorative),
      [],
    ],
    ['charts', reading.charts.length, body.filter(({ kind }) => kind === 'chart').length],
    ['workbooks', reading.charts.filter(({ sheets, values }) => sheets !== 1 || values === 0), []],
    ['language', reading.language, findLanguage(header.language)?.tag ?? header.language],
  ]
  return checks.flatMap(([name, found, wanted]) =>
    JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`],
  )
}

function formatOf({ numbered }: WordReading, words: string): string | undefined {
  return numbered.find((one) => lettersOf(one.words) === lettersOf(words))?.format
}

function listsOf(block: Block): readonly ListBlock[] {
  return block.kind === 'list' ? [block] : []
}

function unlisted(reading: WordReading, { style, items }: ListBlock): readonly string[] {
  return items.flatMap(({ content, sublists }) => {
    const words = textOf(content)
    const isBullet = formatOf(reading, words) === 'bullet'
    const isNumber = formatOf(reading, words) !== undefined && !isBullet
    const isFound = style === 'bulleted' ? isBullet : isNumber
    return [
      ...(isFound ? [] : [words]),
      ...sublists.flatMap((sublist) => unlisted(reading, sublist)),
    ]
  })
}

function unasked(reading: WordReading, block: Block): readonly string[] {
  if (block.kind !== 'questions') return []
  return block.items.flatMap(({ content, subQuestions = [] }) => [
    ...(formatOf(reading, textOf(content)) === 'decimal' ? [] : [textOf(content)]),
    ...subQuestions
      .map((part) => textOf(part.content))
      .filter((words) => formatOf(reading, words) !== 'lowerLetter'),
  ])
}

/** The rows at the head of a table in which all cells are header cells. */
function headerRowsOf(block: Block): readonly number[] {
  if (block.kind !== 'table') return []
  const first = block.rows.findIndex(({ cells }) => !cells.every(({ header }) => header))
  return first > 0 ? [first] : []
}

function textOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text
      return inline.kind === 'lineBreak' || inline.kind === 'footnote' ? '' : inline.shown
    })
    .join('')
}

/** Spaces, quotation marks and dashes are set anew at output. */
function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '')
}
