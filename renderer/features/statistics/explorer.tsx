import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { Indicator } from '@shared/library/facts'
import { IconChartHistogram } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Notice } from '../../components/notice'
import { type FollowedValue, useRestedValue } from '../../lib/followed-value'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { type ChartInLanguage, chartInLanguage } from './chart/chart-content-of'
import { StatisticChart } from './chart/statistic-chart'
import classes from './explorer.module.css'
import { StatisticFilters } from './filters/statistic-filters'
import { OrderField } from './order-field'
import { StatisticTable } from './table/statistic-table'
import type { StatisticRows } from './table/use-statistic-rows'
import type { Exploration } from './use-exploration'
import { useWords } from './use-words'

export type ExplorerProps = {
  readonly exploration: Exploration
  readonly indicators: readonly Indicator[]
  readonly rows: StatisticRows
  readonly selected: FollowedValue<StatisticEvidence | null>
  readonly chosen: readonly StatisticEvidence[]
  readonly onSelect: (statistic: StatisticEvidence) => void
  readonly onPick: (observationId: string) => void
  readonly onOpen: () => void
  /** Stands below the table. */
  readonly foot: ReactNode
  readonly onChoose: (chosen: readonly StatisticEvidence[]) => void
  /** Null while no note is open that a chart could go into. */
  readonly onInsertChart: ((chart: ChartInLanguage) => void) | null
}

/** Statistics: what is shown of them, as a chart and as a table. */
export function Explorer(props: ExplorerProps) {
  const { exploration, rows, indicators } = props
  const text = useText()
  const { indicatorId } = exploration.chosen
  const indicator = indicators.find(({ id }) => id === indicatorId)
  const choices = useAnswer('getStatisticChoices', { indicatorId })
  return (
    <div className={classes.explorer} data-help="library">
      <StatisticFilters
        exploration={exploration}
        indicators={indicators}
        choices={choices.value}
        isList
      />
      {rows.error !== null && (
        <Notice
          tone="wrong"
          action={<Button onClick={rows.reload}>{text('common.tryAgain')}</Button>}
        >
          {text('common.failed', { reason: rows.error })}
        </Notice>
      )}
      {indicator !== undefined && rows.total !== 0 && (
        <ExploredChart {...props} indicator={indicator} />
      )}
      <Foot {...props} isOneIndicator={indicator !== undefined} />
      <div className={classes.list}>
        <List {...props} isOneIndicator={indicator !== undefined} />
      </div>
      {props.foot}
    </div>
  )
}

type ExploredChartProps = ExplorerProps & { readonly indicator: Indicator }

function ExploredChart({ indicator, exploration, onInsertChart, ...props }: ExploredChartProps) {
  const words = useWords()
  const { value } = useAnswer('getChartData', exploration.filter)
  const selected = useRestedValue(props.selected)
  return (
    <StatisticChart
      indicator={indicator}
      data={value}
      chosen={exploration.chosen}
      selectedId={selected?.item.id ?? null}
      onChange={exploration.change}
      onPick={props.onPick}
      action={
        value !== null &&
        onInsertChart !== null && (
          <Button
            icon={<IconChartHistogram size={16} aria-hidden="true" />}
            onClick={() => onInsertChart(chartInLanguage(value, indicator, exploration, words))}
          >
            {words.text('chart.insertInNote')}
          </Button>
        )
      }
    />
  )
}

type ListProps = ExplorerProps & { readonly isOneIndicator: boolean }

/** How many there are, in which order, and what the keys do. */
function Foot({ exploration, rows, isOneIndicator }: ListProps) {
  const text = useText()
  return (
    <div className={classes.foot}>
      <p role="status">
        {rows.total !== null && text('library.count.statistics', { count: rows.total })}
      </p>
      <p className={classes.hint}>
        {text(isOneIndicator ? 'statistics.hint' : 'statistics.noChart')}
      </p>
      {isOneIndicator && (
        <OrderField
          order={exploration.chosen.order}
          onChange={(order) => exploration.change({ order })}
        />
      )}
    </div>
  )
}

function List(props: ListProps) {
  const { rows, chosen, onChoose } = props
  const text = useText()
  if (rows.total === null) return null
  if (rows.total === 0)
    return (
      <EmptyState
        title={text(props.exploration.isNarrowed ? 'statistics.noneFound' : 'library.empty')}
        body={text(props.exploration.isNarrowed ? 'statistics.noneFoundBody' : 'library.emptyBody')}
      />
    )
  const toggle = (statistic: StatisticEvidence) => {
    const others = chosen.filter(({ item }) => item.id !== statistic.item.id)
    onChoose(others.length < chosen.length ? others : [...chosen, evidenceOf(statistic)])
  }
  return (
    <StatisticTable
      rows={rows}
      total={rows.total}
      isOneIndicator={props.isOneIndicator}
      selected={props.selected}
      chosenIds={chosen.map(({ item }) => item.id)}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      onToggle={toggle}
      onClear={() => onChoose([])}
    />
  )
}

/** Without what only the list knows of it. */
function evidenceOf({ kind, item, source }: StatisticEvidence): StatisticEvidence {
  return { kind, item, source }
}
