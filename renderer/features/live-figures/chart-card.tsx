import type { ChartChange, ChartPointChange } from '@shared/contract/library/charts'
import { describeValues } from '@shared/figure/chart-description'
import { languageOf } from '@shared/language/language-of'
import { chartChangeWords } from '@shared/note/chart/chart-change-words'
import { IconAlertTriangle, IconChartBar } from '@tabler/icons-react'
import { Button } from '../../components/button'
import { ContradictionsOf } from '../../lib/consistency/contradictions-slot'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { AboutChange } from './about-change'
import classes from './live-figures.module.css'
import type { FigureActions } from './use-figure-actions'

export type ChartCardProps = {
  readonly change: ChartChange
  /** Of the note, two letters: values are written in it. */
  readonly language: string
  readonly actions: FigureActions
  /** Goes to the chart in the text; undefined where the note is not open. */
  readonly onGoTo: (() => void) | undefined
}

/** More values of one chart than these are counted only. */
const mostPoints = 6

/** One chart that the library speaks against: which values, what they would say, and what to do. */
export function ChartCard({ change, language, actions, onGoTo }: ChartCardProps) {
  const text = useText()
  const { kind, own, isKept, points, offered } = change
  const name = change.caption || text('liveFigures.chartWithoutCaption')
  const isOwnAltText =
    offered !== null &&
    offered.altText !== '' &&
    !offered.altText.includes(describeValues(offered.chart, languageOf(language)))
  return (
    <article className={classes.card} data-kept={isKept}>
      <p className={classes.kind} data-kind={kind}>
        <IconAlertTriangle size={14} aria-hidden="true" />
        {chartChangeWords(points, text)}
      </p>
      <p className={classes.chartName}>
        <IconChartBar size={14} aria-hidden="true" />
        {onGoTo === undefined ? (
          <b>{name}</b>
        ) : (
          <button
            type="button"
            className={classes.goTo}
            title={text('liveFigures.goToChart')}
            aria-label={text('liveFigures.goToNamedChart', { name })}
            onClick={onGoTo}
          >
            {name}
          </button>
        )}
      </p>
      <Points points={points} language={language} />
      <AboutChange change={change} language={language} />
      {isOwnAltText && <p className={classes.warning}>{text('liveFigures.ownAltText')}</p>}
      {kind === 'contradicted' && own !== null && (
        <details className={classes.more}>
          <summary>{text('liveFigures.sentences')}</summary>
          <ContradictionsOf kind="statistic" id={own.item.id} />
        </details>
      )}
      <Actions change={change} actions={actions} name={name} />
    </article>
  )
}

type PointsProps = {
  readonly points: readonly ChartPointChange[]
  readonly language: string
}

function Points({ points, language }: PointsProps) {
  const text = useText()
  const set = useTypeset(languageOf(language))
  const wordsOf = ({ shown, now }: ChartPointChange) => {
    if (now === null) return shown === null ? '' : set(shown)
    return shown === null
      ? set(now)
      : text('liveFigures.becomes', { shown: set(shown), now: set(now) })
  }
  // Beside what would change, what stays says nothing new.
  const changed = points.filter(({ kind }) => kind !== 'contradicted')
  const told = changed.length === 0 ? points : changed
  const rest = told.length - mostPoints
  return (
    <ul className={classes.points}>
      {told.slice(0, mostPoints).map((point) => (
        <li key={`${point.kind} ${point.place}`}>
          <span className={classes.place}>{point.place}</span>
          <span className={classes.pointValue}>{wordsOf(point)}</span>
        </li>
      ))}
      {rest > 0 && (
        <li className={classes.place}>{text('liveFigures.morePoints', { count: rest })}</li>
      )}
    </ul>
  )
}

type ActionsProps = Pick<ChartCardProps, 'change' | 'actions'> & { readonly name: string }

function Actions({ change, actions, name }: ActionsProps) {
  const text = useText()
  const { chartId: id, against, isKept, offered } = change
  const keep = (isToBeKept: boolean) => actions.keep({ id, against, name }, isToBeKept)
  if (isKept)
    return (
      <div className={classes.actions}>
        <Button kind="quiet" onClick={() => keep(false)}>
          {text('liveFigures.askAgain')}
        </Button>
      </div>
    )
  return (
    <div className={classes.actions}>
      {offered !== null && (
        <Button
          aria-label={text('liveFigures.followNamed', { name })}
          onClick={() => actions.accept({ figures: [], charts: [change] })}
        >
          {text('liveFigures.follow')}
        </Button>
      )}
      <Button
        kind="quiet"
        aria-label={text('liveFigures.keepNamed', { name })}
        onClick={() => keep(true)}
      >
        {text('liveFigures.keepChart')}
      </Button>
    </div>
  )
}
