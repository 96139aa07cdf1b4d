import type { FigureChange } from '@shared/contract/library/figures'
import { languageOf } from '@shared/language/language-of'
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react'
import { Button } from '../../components/button'
import { ContradictionsOf } from '../../lib/consistency/contradictions-slot'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { AboutChange } from './about-change'
import classes from './live-figures.module.css'
import type { FigureActions } from './use-figure-actions'

export type ChangeCardProps = {
  readonly change: FigureChange
  /** Of the note, two letters: figures are written in it. */
  readonly language: string
  readonly actions: FigureActions
  /** Goes to the figure in the text; undefined where the note is not open. */
  readonly onGoTo: (() => void) | undefined
}

/** One figure that the library speaks against: what it says, what it would say, and what to do. */
export function ChangeCard({ change, language, actions, onGoTo }: ChangeCardProps) {
  const text = useText()
  const { kind, own, isKept } = change
  return (
    <article className={classes.card} data-kept={isKept}>
      <p className={classes.kind} data-kind={kind}>
        <IconAlertTriangle size={14} aria-hidden="true" />
        {text(`liveFigures.kind.${kind}`)}
      </p>
      <Values change={change} language={language} onGoTo={onGoTo} />
      <AboutChange change={change} language={language} />
      {change.turnsRound && <p className={classes.warning}>{text('liveFigures.turnsRound')}</p>}
      {kind === 'contradicted' && own !== null && (
        <details className={classes.more}>
          <summary>{text('liveFigures.sentences')}</summary>
          <ContradictionsOf kind="statistic" id={own.item.id} />
        </details>
      )}
      <Actions change={change} language={language} actions={actions} />
    </article>
  )
}

type PartProps = Pick<ChangeCardProps, 'change' | 'language'>

function Values({ change, language, onGoTo }: PartProps & Pick<ChangeCardProps, 'onGoTo'>) {
  const text = useText()
  const set = useTypeset(languageOf(language))
  const shown = set(change.shown)
  const now = change.offered === null ? null : set(change.offered.shown)
  return (
    <p className={classes.values}>
      {onGoTo === undefined ? (
        <b>{shown}</b>
      ) : (
        <button
          type="button"
          className={classes.goTo}
          title={text('liveFigures.goTo')}
          aria-label={text('liveFigures.goToFigure', { shown })}
          onClick={onGoTo}
        >
          {shown}
        </button>
      )}
      {now !== null && (
        <>
          <IconArrowRight size={14} aria-hidden="true" />
          <span className={classes.unseen}>{text('liveFigures.nowSays')}</span>
          <b className={classes.now}>{now}</b>
        </>
      )}
    </p>
  )
}

function Actions({ change, language, actions }: PartProps & Pick<ChangeCardProps, 'actions'>) {
  const text = useText()
  const set = useTypeset(languageOf(language))
  const { figureId: id, against, offered, isKept } = change
  const shown = set(change.shown)
  const keep = (isToBeKept: boolean) => actions.keep({ id, against, name: shown }, isToBeKept)
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
          aria-label={text('liveFigures.useInstead', { now: set(offered.shown), shown })}
          onClick={() => actions.accept({ figures: [change], charts: [] })}
        >
          {text('liveFigures.use', { now: set(offered.shown) })}
        </Button>
      )}
      <Button kind="quiet" onClick={() => keep(true)}>
        {text('liveFigures.keep', { shown })}
      </Button>
    </div>
  )
}
