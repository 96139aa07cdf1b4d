import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { Indicator } from '@shared/library/facts'
import { useState } from 'react'
import { Button } from '../../components/button'
import { StatisticDetail } from '../../features/library/detail/statistic-detail'
import { LimiteOffer } from '../../features/library/limite-offer'
import { CalculationPanel } from '../../features/statistics/calculation/calculation-panel'
import detail from '../../features/statistics/detail/detail.module.css'
import { UsedIn } from '../../features/statistics/detail/used-in'
import { Vintages } from '../../features/statistics/detail/vintages'
import { Explorer } from '../../features/statistics/explorer'
import { useStatisticRows } from '../../features/statistics/table/use-statistic-rows'
import { type Exploration, useExploration } from '../../features/statistics/use-exploration'
import { type FollowedValue, useRestedValue } from '../../lib/followed-value'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import { type AskedEntry, useAskedEntry } from './asked-entry'
import classes from './library-page.module.css'
import type { InsertInNote } from './use-insert-in-note'
import { useStatisticSelection } from './use-statistic-selection'

export type StatisticsPageProps = {
  readonly layout: Layout
  readonly hasLimitePack: boolean
  readonly asked: AskedEntry | null
  readonly inserting: InsertInNote
  readonly onLibraryChanged: () => void
  readonly onOpenNote: (noteId: string) => void
}

/** The explorer of statistics in the middle, the value chosen and the calculation on the right. */
export function StatisticsPage(props: StatisticsPageProps) {
  const { layout } = props
  const text = useText()
  const exploration = useExploration()
  const library = useAnswer('listLibrary', { kind: 'indicators' })
  const indicators = library.value?.kind === 'indicators' ? library.value.items : none
  const rows = useStatisticRows(exploration.listFilter, exploration.chosen.order)
  const { selected, select, pick } = useStatisticSelection(rows)
  const [chosen, setChosen] = useState<readonly StatisticEvidence[]>([])

  async function showAsked(id: string) {
    const found = await pick(id)
    const indicator = found && indicatorOf(found, indicators)
    if (indicator) exploration.showIndicator(indicator.id)
    if (layout.side.mode === 'drawer') layout.side.open()
  }
  function open() {
    if (layout.side.mode === 'drawer' || !layout.side.isOpen) layout.side.open()
    requestAnimationFrame(() => document.getElementById(detailId)?.focus())
  }
  useAskedEntry(library.value === null ? null : props.asked, (id) => void showAsked(id))
  function onAdded() {
    props.onLibraryChanged()
    rows.reload()
    void library.reload()
  }

  return (
    <Workspace
      layout={layout}
      identity={
        <>
          <h1 className={classes.title}>{text('library.statistics')}</h1>
          {library.value !== null && (
            <span className={classes.count}>
              {text('statistics.indicators', { count: indicators.length })}
            </span>
          )}
        </>
      }
      sideLabel={text('area.details')}
      side={
        <Side
          {...props}
          exploration={exploration}
          indicators={indicators}
          selected={selected}
          chosen={chosen}
          onSelect={select}
          onChoose={setChosen}
        />
      }
    >
      <div className={classes.list}>
        <Explorer
          exploration={exploration}
          indicators={indicators}
          rows={rows}
          selected={selected}
          chosen={chosen}
          onSelect={select}
          onPick={pick}
          onOpen={open}
          foot={props.hasLimitePack ? null : <LimiteOffer onAdded={onAdded} />}
          onChoose={setChosen}
          onInsertChart={
            props.inserting.target === null
              ? null
              : (chartIn) => props.inserting.insert({ kind: 'chart', chartIn })
          }
        />
      </div>
    </Workspace>
  )
}

const none: readonly Indicator[] = []
const detailId = 'statistic-detail'

type SideProps = StatisticsPageProps & {
  readonly exploration: Exploration
  readonly indicators: readonly Indicator[]
  readonly selected: FollowedValue<StatisticEvidence | null>
  readonly chosen: readonly StatisticEvidence[]
  readonly onSelect: (statistic: StatisticEvidence) => void
  readonly onChoose: (chosen: readonly StatisticEvidence[]) => void
}

function Side(props: SideProps) {
  const { chosen, inserting } = props
  const selected = useRestedValue(props.selected)
  const text = useText()
  const insert = inserting.target === null ? null : inserting.insert
  return (
    <>
      {chosen.length > 0 && (
        <CalculationPanel inputs={chosen} onChange={props.onChoose} onInsert={insert} />
      )}
      {selected === null ? (
        <p className={classes.none}>{text('library.pick')}</p>
      ) : (
        <section id={detailId} tabIndex={-1} aria-label={text('area.details')}>
          <StatisticDetail item={selected.item} source={selected.source} />
          <Actions {...props} selected={selected} />
          <Vintages observationId={selected.item.id} onPick={props.onSelect} />
          <UsedIn observationId={selected.item.id} onOpenNote={props.onOpenNote} />
        </section>
      )}
    </>
  )
}

type ActionsProps = Omit<SideProps, 'selected'> & { readonly selected: StatisticEvidence }

function Actions({ selected, inserting, exploration, indicators }: ActionsProps) {
  const text = useText()
  const indicator = indicatorOf(selected, indicators)
  const isShown = indicator === undefined || exploration.chosen.indicatorId === indicator.id
  return (
    <div className={detail.actions}>
      {inserting.target !== null && (
        <Button
          kind="primary"
          title={text('statistics.insertHint', { title: inserting.target.title })}
          onClick={() => inserting.insert({ kind: 'statistic', evidence: selected })}
        >
          {text('statistics.insert')}
        </Button>
      )}
      {!isShown && (
        <Button onClick={() => exploration.showIndicator(indicator.id)}>
          {text('statistics.onlyThis')}
        </Button>
      )}
      {inserting.target === null && <p className={detail.hint}>{text('statistics.insertNone')}</p>}
    </div>
  )
}

function indicatorOf({ item }: StatisticEvidence, indicators: readonly Indicator[]) {
  return indicators.find(({ title, unit }) => title === item.indicator && unit === item.unit)
}
