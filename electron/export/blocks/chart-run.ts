import { assertNever } from '@shared/base/assert-never'
import type { DrawnChart, DrawnValue } from '@shared/note/chart/drawn-chart'
import {
  type CategoryChartOptions,
  type ChartPointLabel,
  ChartRun,
  type ChartSeries,
} from 'docx/charts'
import {
  apartBarColor,
  barColors,
  chartHeightPx,
  lineLooks,
  mostBarLabels,
  mostMarkers,
} from '../look/chart-look'
import { pixels, twips } from '../look/layout'
import type { WriteContext } from './write-context'

type Series = DrawnChart['series'][number]
/** Cleans and typesets words of a chart. */
type SetWords = (words: string) => string

/**
 * A chart that Word draws itself, with its values in an embedded workbook. Bars carry their values;
 * one that is no plain number carries its words, as the number alone would say more than was published.
 */
export function chartRun(
  chart: DrawnChart,
  { description, set }: { readonly description: string; readonly set: SetWords },
  { layout, widthTwips, tallestMm }: Pick<WriteContext, 'layout' | 'widthTwips' | 'tallestMm'>,
): ChartRun {
  const numberFormat = formatFor(chart)
  const common = {
    categories: chart.categories.map(set),
    font: { name: layout.fonts.body, color: '000000' },
    chartArea: { border: 'none' },
    altText: { name: 'Chart', description },
    categoryAxis: {},
    valueAxis: { numberFormat },
  } satisfies Partial<CategoryChartOptions>
  const legend = legendOf(chart, set)
  const size = {
    width: pixels(widthTwips),
    height: Math.min(
      chartHeightPx(chart.form, chart.categories.length, chart.series.length),
      pixels(twips(tallestMm)),
    ),
  }
  switch (chart.form) {
    case 'line':
      return new ChartRun({
        ...common,
        type: 'line',
        legend,
        transformation: size,
        series: chart.series.flatMap((one, index) => lineSeries(one, index, chart, set)),
      })
    case 'bar':
      return new ChartRun({
        ...common,
        ...barOptions(chart, numberFormat, set),
        type: 'column',
        legend,
        transformation: size,
      })
    case 'nameBar':
      return new ChartRun({
        ...common,
        ...barOptions(chart, numberFormat, set),
        type: 'bar',
        legend,
        transformation: size,
        // The first name stands on top, the values below all bars.
        categoryAxis: { reverseOrder: true },
        valueAxis: { numberFormat, crossesAt: 'maximum' },
      })
    default:
      return assertNever(chart.form)
  }
}

/**
 * Thousands stand apart, as the house style wants them: Word's own format would set the sign of the
 * reader's country. With conditions LibreOffice drops a minus, so that values below zero go without.
 */
function formatFor({ series }: DrawnChart): string {
  const values = series.flatMap((one) => one.values.flatMap((value) => value?.value ?? []))
  if (values.some((value) => value < 0))
    return values.some((value) => Math.abs(value) >= 1000) ? '#,##0' : 'General'
  return '[>=1000000]0"\u00a0"000"\u00a0"000;[>=1000]0"\u00a0"000;General'
}

function barOptions({ categories, series }: DrawnChart, numberFormat: string, set: SetWords) {
  const hasLabels = categories.length * series.length <= mostBarLabels
  return {
    gapWidth: 60,
    overlap: series.length > 1 ? -10 : 0,
    dataLabels: { value: hasLabels, numberFormat },
    series: series.map(
      ({ name, values }, index): ChartSeries => ({
        name: set(name),
        values: values.map(numberOf),
        color: barColors[index % barColors.length] ?? apartBarColor,
        colors: values.map((value) => (value?.isApart ? apartBarColor : undefined)),
        pointLabels: values.map((value) => labelOf(value, set)),
      }),
    ),
  }
}

/** The line, then each value that may not be joined to it as a mark of its own. */
function lineSeries(
  { name, values }: Series,
  index: number,
  { categories }: DrawnChart,
  set: SetWords,
): readonly ChartSeries[] {
  const { color, dash, shape } = lineLooks[index % lineLooks.length] ?? {}
  const look = {
    ...(color !== undefined && { color }),
    line: { width: 1.75, ...(dash !== undefined && { dash }) },
  }
  const marker = shape === undefined ? {} : { shape }
  const isJoined = (at: number) => values[at] !== undefined && values[at]?.isApart === false
  const isLonely = values.some((_, at) => isJoined(at) && !isJoined(at - 1) && !isJoined(at + 1))
  return [
    {
      ...look,
      name: set(name),
      values: values.map((value) => (value?.isApart ? null : numberOf(value))),
      // A value between two gaps has no line that would show it.
      markers: (values.length <= mostMarkers || isLonely) && { ...marker, size: 5 },
      pointLabels: values.map((value) => (value?.isApart ? undefined : qualifiedLabel(value, set))),
    },
    ...values.flatMap((value, at): readonly ChartSeries[] =>
      value?.isApart
        ? [
            {
              ...look,
              name: apartName(name, categories[at] ?? '', set),
              values: values.map((one) => (one === value ? one.value : null)),
              markers: { ...marker, size: 8 },
              pointLabels: values.map((one) =>
                one === value ? { text: set(value.shown) } : undefined,
              ),
            },
          ]
        : [],
    ),
  ]
}

function apartName(series: string, category: string, set: SetWords): string {
  return [series, category].map(set).join(', ')
}

/** A single series is named by the caption; marks apart are named by their category. */
function legendOf({ form, series, categories }: DrawnChart, set: SetWords) {
  if (series.length < 2) return false
  const names = new Set(series.map(({ name }) => set(name)))
  const apart = series.flatMap(({ name, values }) =>
    values.flatMap((value, at) =>
      value?.isApart ? apartName(name, categories[at] ?? '', set) : [],
    ),
  )
  const hiddenEntries = form === 'line' ? apart.filter((name) => !names.has(name)) : []
  return { position: 'bottom', hiddenEntries } as const
}

function numberOf(value: DrawnValue | null): number | null {
  return value === null ? null : value.value
}

/** Words where the number as Word writes it would not be what was published. */
function labelOf(value: DrawnValue | null, set: SetWords): ChartPointLabel | undefined {
  if (value === null) return undefined
  const isPlain = value.shown.replace(/\s/g, '') === String(value.value) && value.value >= 0
  const isWhole = Number.isInteger(value.value)
  return isPlain && isWhole ? undefined : { text: set(value.shown) }
}

/** On a line only what is no exact number: the others are read on the axis. */
function qualifiedLabel(value: DrawnValue | null, set: SetWords): ChartPointLabel | undefined {
  return value === null || value.qualifier === 'exact' ? undefined : { text: set(value.shown) }
}
