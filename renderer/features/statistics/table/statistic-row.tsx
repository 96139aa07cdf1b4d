import type { ListedStatistic } from '@shared/contract/statistics'
import { sourceName } from '@shared/evidence/statistic-words'
import { memo, type RefObject } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { LookMark } from '../../../components/marks/look-mark'
import { putEvidence } from '../../../lib/evidence-drag'
import { periodWords } from '../../../lib/evidence-summary'
import { flagWords } from '../../../lib/figures/flag-words'
import { useWords } from '../use-words'
import { capitalised, placeWords, shortPeriod, valueWords } from '../words'
import classes from './statistic-table.module.css'

/** What is done with a row. */
export type StatisticRowActions = {
  readonly select: (statistic: ListedStatistic) => void
  readonly open: () => void
  readonly toggle: (statistic: ListedStatistic) => void
}

export type StatisticRowProps = {
  readonly id: string
  readonly index: number
  /** From the top of the element that stands for all rows. */
  readonly topPx: number
  readonly heightPx: number
  readonly statistic: ListedStatistic
  readonly isOneIndicator: boolean
  readonly isSelected: boolean
  readonly isChosen: boolean
  /** Always the same object, so that a step through the list draws the rows that are new. */
  readonly actions: RefObject<StatisticRowActions>
}

/** A row of two lines; words that do not fit are told whole by a hint. */
export const StatisticRow = memo(function StatisticRow(props: StatisticRowProps) {
  const { statistic, isChosen, isOneIndicator, actions } = props
  const { item } = statistic
  const words = useWords()
  const { text } = words
  const value = valueWords(item, words)
  const period = periodCell(statistic, text)
  return (
    <tr
      id={props.id}
      aria-rowindex={props.index + 2}
      aria-selected={props.isSelected}
      data-chosen={isChosen}
      className={classes.row}
      style={{ top: props.topPx, height: props.heightPx }}
      draggable
      onDragStart={(event) => putEvidence(event.dataTransfer, statistic, value)}
      onClick={() => actions.current.select(statistic)}
      onDoubleClick={() => actions.current.open()}
    >
      <td className={classes.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={text('statistics.choose', { value })}
          checked={isChosen}
          onChange={() => actions.current.toggle(statistic)}
          onClick={(event) => event.stopPropagation()}
        />
      </td>
      {!isOneIndicator && <NamedCell name={capitalised(item.indicator)} mark={statistic.mark} />}
      <NamedCell
        name={placeWords(item)}
        mark={isOneIndicator ? statistic.mark : null}
        isMinor={!isOneIndicator}
      />
      <td className={classes.minor}>
        <div className={classes.twoLines} title={hintOf(period)}>
          {period}
        </div>
      </td>
      <ValueCell value={value} flags={flagWords(item.flags, text).join(', ')} />
      <SourceCell statistic={statistic} />
    </tr>
  )
})

type NamedCellProps = {
  readonly name: string
  readonly mark: ListedStatistic['mark']
  /** Left to the details where there is no room. */
  readonly isMinor?: boolean
}

function NamedCell({ name, mark, isMinor = false }: NamedCellProps) {
  const { text } = useWords()
  return (
    <td className={isMinor ? classes.minor : undefined}>
      <div className={mark === null ? classes.twoLines : classes.oneLine} title={hintOf(name)}>
        {name}
      </div>
      {mark !== null && <LookMark>{text(`contradictions.mark.${mark}`)}</LookMark>}
    </td>
  )
}

type ValueCellProps = { readonly value: string; readonly flags: string }

function ValueCell({ value, flags }: ValueCellProps) {
  const hasFlags = flags !== ''
  return (
    <td data-align="end">
      <div
        className={hasFlags ? classes.oneLine : classes.twoLines}
        title={value.length > longestValue ? value : undefined}
      >
        {value}
      </div>
      {hasFlags && (
        <div className={classes.flags} title={flags}>
          {flags}
        </div>
      )}
    </td>
  )
}

function SourceCell({ statistic }: { readonly statistic: ListedStatistic }) {
  const { text } = useWords()
  const { source, vintageCount, noteCount } = statistic
  const { provider } = statistic.item
  const name = [...(provider === null ? [] : [provider]), sourceName(source)].join(', ')
  // What one would want to know of it before using it.
  const state = [
    ...(vintageCount > 0 ? [text('statistics.vintages.count', { count: vintageCount })] : []),
    ...(noteCount > 0 ? [text('statistics.notes', { count: noteCount })] : []),
  ].join(' · ')
  return (
    <td className={classes.secondary}>
      <div className={state === '' ? classes.twoLines : classes.oneLine} title={hintOf(name)}>
        {name} <MarkingBadge marking={source.marking} />
      </div>
      {state !== '' && <div className={classes.state}>{state}</div>}
    </td>
  )
}

/** Characters that surely fit; a value has the narrowest column. */
const longestShown = 24
const longestValue = 12

function hintOf(words: string): string | undefined {
  return words.length > longestShown ? words : undefined
}

function periodCell({ item }: ListedStatistic, text: ReturnType<typeof useWords>['text']) {
  if (item.period === null) return periodWords(item, text) ?? text('evidence.noPeriod')
  const dates = shortPeriod(item.period, text)
  return item.periodIsInferred ? text('evidence.readAs', { dates }) : dates
}
