import type { NoteFigureChanges } from '@shared/contract/library/figures'
import { Button } from '../../components/button'
import { countWords } from '../../lib/figures/change-words'
import { acceptableOf, changeCount } from '../../lib/figures/page-figures'
import { useText } from '../../lib/use-text'
import { ChangeList } from './change-list'
import classes from './live-figures.module.css'
import { useFigureActions } from './use-figure-actions'

export type OtherDraftProps = {
  readonly draft: NoteFigureChanges
  readonly onOpen: () => void
  readonly onDone: () => void
}

/** A draft that is not open, with its figures and charts that need a look. */
export function OtherDraft({ draft, onOpen, onDone }: OtherDraftProps) {
  const text = useText()
  const { noteId, title, changes: figures, charts } = draft
  const actions = useFigureActions({ noteId, page: notOpen, onDone })
  const acceptable = acceptableOf({ figures, charts })
  return (
    <details className={classes.draft}>
      <summary>
        <span className={classes.draftTitle}>{title}</span>{' '}
        <span className={classes.count}>
          {countWords({ figures: figures.length, charts: charts.length }, text)}
        </span>
      </summary>
      <div className={classes.actions}>
        <Button kind="quiet" onClick={onOpen}>
          {text('liveFigures.openNote')}
        </Button>
        {changeCount(acceptable) > 1 && (
          <Button onClick={() => actions.accept(acceptable)}>
            {text('liveFigures.acceptAll', { count: changeCount(acceptable) })}
          </Button>
        )}
      </div>
      <ChangeList
        changes={{ figures, charts }}
        language={draft.language}
        actions={actions}
        onGoTo={undefined}
      />
    </details>
  )
}

const notOpen = () => null
