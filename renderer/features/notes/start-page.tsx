import { notesText } from '@shared/text/en/window-notes'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import classes from './start-page.module.css'

export type StartPageProps = {
  readonly onNew: () => void
  readonly onExample: () => void
  readonly newShortcut: string
}

/** What stands in the middle while there is no note: what belongs here, and the first step. */
export function StartPage({ onNew, onExample, newShortcut }: StartPageProps) {
  const text = notesText.empty
  return (
    <div className={classes.start}>
      <EmptyState title={text.title} body={text.body}>
        <div className={classes.actions}>
          <Button kind="primary" onClick={onNew} shortcut={newShortcut}>
            {notesText.newNote}
          </Button>
          <Button onClick={onExample} aria-describedby="example-hint">
            {text.example}
          </Button>
        </div>
        <p id="example-hint" className={classes.hint}>
          {text.exampleHint}
        </p>
        <ol className={classes.hints} aria-label={text.hintsLabel}>
          {text.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ol>
      </EmptyState>
    </div>
  )
}
