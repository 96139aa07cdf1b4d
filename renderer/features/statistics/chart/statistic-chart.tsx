import type { ChartData } from '@shared/contract/statistics'
import { formatNumber } from '@shared/figure/format-number'
import { languageOf } from '@shared/language/language-of'
import type { Indicator } from '@shared/library/facts'
import type { StatisticsSettings } from '@shared/settings/settings'
import { type ReactNode, useId, useMemo } from 'react'
import { Chart } from '../../../components/chart/chart'
import { useWords } from '../use-words'
import { capitalised, dimensionTitle } from '../words'
import type { Axis } from './chart-axes'
import { type ChartOfData, chartModelOf } from './chart-model-of'
import classes from './statistic-chart.module.css'

export type StatisticChartProps = {
  readonly indicator: Indicator
  /** Null until it is read. */
  readonly data: ChartData | null
  readonly chosen: StatisticsSettings
  readonly selectedId: string | null
  readonly onChange: (part: Partial<StatisticsSettings>) => void
  readonly onPick: (observationId: string) => void
  /** Stands beside what changes the look. */
  readonly action?: ReactNode
}

/** The values of one indicator side by side. */
export function StatisticChart(props: StatisticChartProps) {
  const { indicator, data: value, chosen } = props
  const words = useWords()
  const { text } = words
  const titleId = useId()
  const { chart, along, withApart } = chosen
  const drawn = useMemo(
    () =>
      value &&
      chartModelOf(value, { unit: indicator.unit, words, choice: { chart, along, withApart } }),
    [value, indicator.unit, words, chart, along, withApart],
  )
  const chartWords = useMemo(() => {
    const language = languageOf(text.language)
    return {
      caption: `${capitalised(indicator.title)}, ${indicator.unit}`,
      categoryName: drawn === null ? '' : axisTitle(drawn.along, text),
      apartName: text('statistics.apart'),
      writeNumber: (number: number) => formatNumber(number, language).replaceAll(' ', '\u00a0'),
    }
  }, [indicator, drawn, text])
  if (drawn === null) return value === null ? <div className={classes.waiting} /> : null
  const providers = [...new Set(value?.series.flatMap(({ provider }) => provider ?? []))]
  const count = drawn.model.series.flatMap(({ values }) => values).filter(Boolean).length
  return (
    <figure className={classes.card} aria-labelledby={titleId}>
      <figcaption className={classes.head}>
        <div>
          <h2 id={titleId}>{capitalised(indicator.title)}</h2>
          <p>{[capitalised(indicator.unit), ...providers].join(' · ')}</p>
        </div>
        <div className={classes.side}>
          <Controls drawn={drawn} onChange={props.onChange} />
          {count > 1 && props.action}
        </div>
      </figcaption>
      {count < 2 ? (
        <p className={classes.single}>{text('statistics.single')}</p>
      ) : (
        <Chart
          model={drawn.model}
          words={chartWords}
          selectedId={props.selectedId}
          onPick={props.onPick}
        />
      )}
      <Remarks drawn={drawn} withApart={chosen.withApart} onChange={props.onChange} />
    </figure>
  )
}

type ControlsProps = {
  readonly drawn: ChartOfData
  readonly onChange: (part: Partial<StatisticsSettings>) => void
}

function Controls({ drawn, onChange }: ControlsProps) {
  const { text } = useWords()
  const { along, axes, model } = drawn
  return (
    <div className={classes.controls}>
      {axes.length > 1 && (
        <fieldset className={classes.switch} aria-label={text('statistics.along')}>
          {inPlace(axes).map((axis) => (
            <button
              key={axis}
              type="button"
              aria-pressed={axis === along}
              onClick={() => onChange({ along: axis })}
            >
              {axisTitle(axis, text)}
            </button>
          ))}
        </fieldset>
      )}
      {model.kind !== 'nameBar' && (
        <fieldset className={classes.switch} aria-label={text('statistics.kind')}>
          {(['bar', 'line'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={model.kind === kind}
              onClick={() => onChange({ chart: kind })}
            >
              {text(kind === 'bar' ? 'statistics.bars' : 'statistics.lines')}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

type RemarksProps = ControlsProps & { readonly withApart: boolean }

/** What the chart leaves out, and how to see it. */
function Remarks({ drawn, withApart, onChange }: RemarksProps) {
  const { text } = useWords()
  const { apartCount, undatedCount, shownSeries, allSeries } = drawn
  return (
    <div className={classes.remarks}>
      {apartCount > 0 && (
        <label>
          <input
            type="checkbox"
            checked={withApart}
            onChange={(event) => onChange({ withApart: event.currentTarget.checked })}
          />
          {text('statistics.apartShow', { count: apartCount })}
        </label>
      )}
      {undatedCount > 0 && <p>{text('statistics.undated', { count: undatedCount })}</p>}
      {shownSeries < allSeries && (
        <p>{text('statistics.seriesShown', { shown: shownSeries, all: allSeries })}</p>
      )}
    </div>
  )
}

function axisTitle(axis: Axis, text: ReturnType<typeof useWords>['text']): string {
  if (axis === 'period') return text('statistics.along.period')
  return axis === 'geography' ? text('statistics.along.geography') : dimensionTitle(axis)
}

/** Time and place first, whichever has more values. */
function inPlace(axes: readonly Axis[]): readonly Axis[] {
  return [
    ...['period', 'geography'].filter((axis) => axes.includes(axis)),
    ...axes.filter((axis) => axis !== 'period' && axis !== 'geography'),
  ]
}
