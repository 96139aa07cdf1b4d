import type { ListedStatistic } from '@shared/contract/statistics'
import type { Ref } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { LookMark } from '../../../components/marks/look-mark'
import { putEvidence } from '../../../lib/evidence-drag'
import { periodWords, sourceName } from '../../../lib/evidence-summary'
import { flagWords } from '../../../lib/figures/flag-words'
import { useWords } from '../use-words'
import { capitalised, placeWords, shortPeriod, valueWords } from '../words'
import classes from './statistic-table.module.css'

export type StatisticRowProps = {
  readonly ref: Ref<HTMLTableRowElement>
  readonly id: string
  readonly index: number
  /** Undefined while it is on its way. */
  readonly statistic: ListedStatistic | undefined
  readonly isOneIndicator: boolean
  readonly isSelected: boolean
  /** Its place in the calculation; 0 where it is in none. */
  readonly chosenAs: number
  readonly onSelect: (statistic: ListedStatistic) => void
  readonly onOpen: () => void
  readonly onToggle: (statistic: ListedStatistic) => void
}

export function StatisticRow(props: StatisticRowProps) {
  const { statistic, isSelected, chosenAs, isOneIndicator } = props
  const words = useWords()
  if (statistic === undefined)
    return (
      <tr ref={props.ref} data-index={props.index} aria-rowindex={props.index + 2}>
        <td colSpan={isOneIndicator ? 5 : 6}>…</td>
      </tr>
    )
  const { item } = statistic
  const { text } = words
  const value = valueWords(item, words)
  const mark = statistic.mark !== null && (
    <LookMark>{text(`contradictions.mark.${statistic.mark}`)}</LookMark>
  )
  return (
    <tr
      ref={props.ref}
      id={props.id}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      data-chosen={chosenAs > 0}
      className={classes.row}
      draggable
      onDragStart={(event) => putEvidence(event.dataTransfer, statistic, value)}
      onClick={() => props.onSelect(statistic)}
      onDoubleClick={props.onOpen}
    >
      <td className={classes.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={text('statistics.choose', { value })}
          checked={chosenAs > 0}
          onChange={() => props.onToggle(statistic)}
          onClick={(event) => event.stopPropagation()}
        />
      </td>
      {!isOneIndicator && (
        <td>
          <div className={classes.clamp}>{capitalised(item.indicator)}</div>
          {mark}
        </td>
      )}
      <td>
        <div className={classes.clamp}>{placeWords(item)}</div>
        {isOneIndicator && mark}
      </td>
      <td>{periodCell(statistic, text)}</td>
      <td data-align="end">
        {value}
        {item.flags.length > 0 && (
          <span className={classes.flags}>{flagWords(item.flags, text).join(', ')}</span>
        )}
      </td>
      <td className={classes.secondary}>
        <div className={classes.clamp}>
          {item.provider !== null && `${item.provider}, `}
          {sourceName(statistic.source)} <MarkingBadge marking={statistic.source.marking} />
        </div>
        <State {...statistic} />
      </td>
    </tr>
  )
}

function periodCell({ item }: ListedStatistic, text: ReturnType<typeof useWords>['text']) {
  if (item.period === null) return periodWords(item, text) ?? text('evidence.noPeriod')
  const dates = shortPeriod(item.period, text)
  return item.periodIsInferred ? text('evidence.readAs', { dates }) : dates
}

/** What one would want to know of it before using it. */
function State({ noteCount, vintageCount }: ListedStatistic) {
  const { text } = useWords()
  const said = [
    ...(vintageCount > 0 ? [text('statistics.vintages.count', { count: vintageCount })] : []),
    ...(noteCount > 0 ? [text('statistics.notes', { count: noteCount })] : []),
  ]
  return said.length === 0 ? null : <div className={classes.state}>{said.join(' · ')}</div>
}
