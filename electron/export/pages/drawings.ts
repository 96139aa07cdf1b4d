import type { PageDrawing } from '@shared/contract/pages/pages'
import type { Language } from '@shared/language/language'
import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { PrintedNote } from '../print/printed-note'
import { allElements, numberOf, type XmlElement } from './xml'

/** A note as it was printed. */
export type LaidOutNote = {
  readonly note: Note
  readonly printed: PrintedNote
  readonly language: Language
  readonly profile: TypographyProfile
}

/** Lengths of drawings are English Metric Units. */
const emuPerPx = 9525

/**
 * What stands in the paragraphs of a file that hold a drawing, by paragraph. They are written in the
 * order of the note, but for pictures that the store does not hold.
 */
export function readDrawings(
  body: XmlElement,
  { note, printed, language, profile }: LaidOutNote,
): ReadonlyMap<XmlElement, PageDrawing> {
  const set = (words: string) => typeset([cleanText(words)], language, profile).join('')
  const drawn = note.body.flatMap((block): readonly PageDrawing['shows'][] => {
    if (block.kind === 'chart')
      return [{ kind: 'chart', chart: printedChart(block.chart, set), language: language.code }]
    if (block.kind !== 'image' || !printed.images.has(block.sha256)) return []
    return [{ kind: 'image', sha256: block.sha256 }]
  })
  const paragraphs = allElements(body).flatMap((paragraph) => {
    if (paragraph.name !== 'w:p') return []
    const elements = allElements(paragraph)
    const named = elements.find(({ name }) => name === 'wp:docPr')
    const extent = elements.find(({ name }) => name === 'wp:extent')
    return named === undefined || extent === undefined ? [] : [{ paragraph, named, extent }]
  })
  return new Map(
    paragraphs.flatMap(({ paragraph, named, extent }, index) => {
      const shows = drawn[index]
      if (shows === undefined) return []
      const drawing: PageDrawing = {
        widthPx: (numberOf(extent, 'cx') ?? 0) / emuPerPx,
        heightPx: (numberOf(extent, 'cy') ?? 0) / emuPerPx,
        description: named.attributes['descr'] ?? '',
        shows,
      }
      return [[paragraph, drawing] as const]
    }),
  )
}

function printedChart(chart: DrawnChart, set: (words: string) => string): DrawnChart {
  return {
    ...chart,
    categories: chart.categories.map(set),
    series: chart.series.map(({ name, values }) => ({
      name: set(name),
      values: values.map((value) => value && { ...value, shown: set(value.shown) }),
    })),
  }
}
