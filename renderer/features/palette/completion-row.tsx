import { Shortcut } from '../../components/shortcut'
import { useText } from '../../lib/use-text'
import classes from './palette.module.css'
import type { Completion } from './query/completions'

export type CompletionRowProps = {
  readonly completions: readonly Completion[]
  readonly onTake: (completion: Completion) => void
}

/** Filters that the word being typed may become; Tab in the field takes the first. */
export function CompletionRow({ completions, onTake }: CompletionRowProps) {
  const text = useText()
  const [first] = completions
  if (first === undefined) return null
  return (
    <div className={classes.completions}>
      <Shortcut keys="Tab" />
      {completions.map((completion) => (
        <button
          key={completion.text}
          type="button"
          tabIndex={-1}
          className={classes.completion}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          {completion.text}
        </button>
      ))}
      <span className={classes.completionHelp}>{text('palette.filter')}</span>
      <span className="visually-hidden" role="status">
        {text('palette.completes', { filter: first.text })}
      </span>
    </div>
  )
}
