import type { FigureChange } from '@shared/contract/library/figures'
import { languageOf } from '@shared/language/language-of'
import { IconArrowRight } from '@tabler/icons-react'
import { useText } from '../../lib/use-text'
import { useTypeset } from '../../lib/use-typeset'
import { CardActions } from './card-actions'
import { CardFrame } from './card-frame'
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
  return (
    <CardFrame
      change={change}
      language={language}
      title={text(`liveFigures.kind.${change.kind}`)}
      warning={change.turnsRound ? text('liveFigures.turnsRound') : null}
      actions={<Actions change={change} language={language} actions={actions} />}
    >
      <Values change={change} language={language} onGoTo={onGoTo} />
    </CardFrame>
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
  const now = offered && set(offered.shown)
  return (
    <CardActions
      isKept={isKept}
      accept={
        now === null
          ? null
          : {
              words: text('liveFigures.use', { now }),
              name: text('liveFigures.useInstead', { now, shown }),
              run: () => actions.accept({ figures: [change], charts: [] }),
            }
      }
      keep={{ words: text('liveFigures.keep', { shown }) }}
      onKeep={(isToBeKept) => actions.keep({ id, against, name: shown }, isToBeKept)}
    />
  )
}
