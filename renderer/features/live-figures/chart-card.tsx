import type { ChartChange, ChartPointChange } from '@shared/contract/library/charts'
import { describeValues } from '@shared/figure/chart-description'
import { languageOf } from '@shared/language/language-of'
import { chartChangeWords } from '@shared/note/chart/chart-change-words'
import { IconChartBar } from '@tabler/icons-react'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { CardActions } from './card-actions'
import { CardFrame } from './card-frame'
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
  const { points, offered } = change
  const name = change.caption || text('liveFigures.chartWithoutCaption')
  const isOwnAltText =
    offered !== null &&
    offered.altText !== '' &&
    !offered.altText.includes(describeValues(offered.chart, languageOf(language)))
  const keep = (isToBeKept: boolean) =>
    actions.keep({ id: change.chartId, against: change.against, name }, isToBeKept)
  return (
    <CardFrame
      change={change}
      language={language}
      title={chartChangeWords(points, text)}
      warning={isOwnAltText ? text('liveFigures.ownAltText') : null}
      actions={
        <CardActions
          isKept={change.isKept}
          accept={
            offered && {
              words: text('liveFigures.follow'),
              name: text('liveFigures.followNamed', { name }),
              run: () => actions.accept({ figures: [], charts: [change] }),
            }
          }
          keep={{
            words: text('liveFigures.keepChart'),
            name: text('liveFigures.keepNamed', { name }),
          }}
          onKeep={keep}
        />
      }
    >
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
    </CardFrame>
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
