import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { useText } from '../../lib/use-text'
import classes from './start-page.module.css'

export type StartPageProps = {
  readonly onNew: () => void
  readonly onExample: () => void
  readonly onOpenWord: () => void
  readonly newShortcut: string
}

/** What stands in the middle while there is no note: what belongs here, and the first step. */
export function StartPage({ onNew, onExample, onOpenWord, newShortcut }: StartPageProps) {
  const text = useText()
  return (
    <div className={classes.start}>
      <EmptyState title={text('start.title')} body={text('start.body')}>
        <div className={classes.actions}>
          <Button kind="primary" onClick={onNew} shortcut={newShortcut}>
            {text('notes.new')}
          </Button>
          <Button onClick={onOpenWord}>{text('commands.open-word-note')}</Button>
        </div>
        <div className={classes.example}>
          <Button onClick={onExample} aria-describedby="example-hint">
            {text('start.example')}
          </Button>
          <p id="example-hint" className={classes.hint}>
            {text('start.exampleHint')}
          </p>
        </div>
        <ol className={classes.hints} aria-label={text('start.hints')}>
          <li>{text('start.hintTemplate')}</li>
          <li>{text('start.hintEvidence')}</li>
          <li>{text('start.hintSaving')}</li>
        </ol>
      </EmptyState>
    </div>
  )
}
