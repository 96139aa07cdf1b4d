import type { NoteFigureChanges } from '@shared/contract/library/figures'
import { Button } from '../../components/button'
import { isAcceptable } from '../../lib/figures/page-figures'
import { useText } from '../../lib/use-text'
import { ChangeCard } from './change-card'
import classes from './live-figures.module.css'
import { useFigureActions } from './use-figure-actions'

export type OtherDraftProps = {
  readonly draft: NoteFigureChanges
  readonly onOpen: () => void
  readonly onDone: () => void
}

/** A draft that is not open, with its figures that need a look. */
export function OtherDraft({ draft, onOpen, onDone }: OtherDraftProps) {
  const text = useText()
  const { noteId, title, changes } = draft
  const actions = useFigureActions({ noteId, page: notOpen, onDone })
  const acceptable = changes.filter(isAcceptable)
  return (
    <details className={classes.draft}>
      <summary>
        <span className={classes.draftTitle}>{title}</span>{' '}
        <span className={classes.count}>
          {text('liveFigures.figures', { count: changes.length })}
        </span>
      </summary>
      <div className={classes.actions}>
        <Button kind="quiet" onClick={onOpen}>
          {text('liveFigures.openNote')}
        </Button>
        {acceptable.length > 1 && (
          <Button onClick={() => actions.accept(acceptable)}>
            {text('liveFigures.acceptAll', { count: acceptable.length })}
          </Button>
        )}
      </div>
      <ul className={classes.cards}>
        {changes.map((change) => (
          <li key={change.figureId}>
            <ChangeCard
              change={change}
              language={draft.language}
              actions={actions}
              onGoTo={undefined}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

const notOpen = () => null
