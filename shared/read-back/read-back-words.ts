import type { ReadBack } from '../contract/sent/read-back'
import type { Text } from '../text/text'

export type ReadBackWords = {
  /** What the file holds, on one line. */
  readonly line: string
  /** What was looked at, one thing a line. */
  readonly details: readonly string[]
}

/** What was found in the file that was just written, in the words of the interface. */
export function readBackWords(read: ReadBack, text: Text): ReadBackWords {
  const found = [
    text('readBack.words', { count: read.words }),
    ...countedOf(read, text).map(({ words }) => words),
  ]
  const hidden = read.hidden.length
  const end =
    hidden === 0 ? text('readBack.nothingHidden') : text('readBack.hidden', { count: hidden })
  return {
    line: text('readBack.line', { found: found.join(', '), end }),
    details: [
      read.missing.length === 0
        ? text('readBack.allWords')
        : text('readBack.missing', { places: quoted(read.missing) }),
      ...headingLines(read, text),
      ...countedOf(read, text).flatMap(({ detail }) => detail ?? []),
      ...(read.language === null ? [] : [text('readBack.language', { tag: read.language })]),
      ...(read.promptingFields === 0 ? [text('readBack.noFields')] : []),
      remarksOf(read, text),
      hidden === 0
        ? text('readBack.nothingHiddenLong')
        : text('readBack.hiddenLong', { parts: read.hidden.join(', ') }),
    ].filter((line) => line !== ''),
  }
}

type Counted = { readonly words: string; readonly detail?: string }

/** What there is of; what there is none of is not spoken of. */
function countedOf(read: ReadBack, text: Text): readonly Counted[] {
  const { footnotes, tables, headerRows, figures, pictures, charts } = read
  const all: readonly (Counted & { readonly count: number })[] = [
    { count: footnotes, words: text('readBack.footnotes', { count: footnotes }) },
    {
      count: tables,
      words: text('readBack.tables', { count: tables }),
      detail: text('readBack.headerRows', { count: tables, rows: headerRows }),
    },
    { count: figures, words: text('readBack.figures', { count: figures }) },
    {
      count: pictures.count,
      words: text('readBack.pictures', { count: pictures.count }),
      detail: text('readBack.described', pictures),
    },
    {
      count: charts.count,
      words: text('readBack.charts', { count: charts.count }),
      detail: text('readBack.workbooks', charts),
    },
  ]
  return all.filter(({ count }) => count > 0)
}

function headingLines({ headings, headingJumps }: ReadBack, text: Text): readonly string[] {
  if (headings === 0) return []
  return [
    headingJumps.length === 0
      ? text('readBack.headings', { count: headings })
      : text('readBack.headingJumps', { places: quoted(headingJumps) }),
  ]
}

function remarksOf({ comments, trackedChanges }: ReadBack, text: Text): string {
  if (comments === 0 && trackedChanges === 0) return text('readBack.noRemarks')
  return [
    comments > 0 && text('readBack.comments', { count: comments }),
    trackedChanges > 0 && text('readBack.trackedChanges', { count: trackedChanges }),
  ]
    .filter(Boolean)
    .join(', ')
}

function quoted(places: readonly string[]): string {
  return places.map((place) => `“${place}”`).join(', ')
}
