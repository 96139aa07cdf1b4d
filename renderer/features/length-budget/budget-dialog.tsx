import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'
import classes from './length-budget.module.css'
import { readWordBudget } from './read-word-budget'

export type BudgetDialogProps = {
  readonly budget: number | null
  /** Words in the note now. */
  readonly words: number
  readonly onSet: (budget: number | null) => void
  readonly onClose: () => void
}

/** Asks how long the note may be; an empty field takes the limit away. */
export function BudgetDialog({ budget, words, onSet, onClose }: BudgetDialogProps) {
  const text = useText()
  const id = useId()
  const [typed, setTyped] = useState(budget === null ? '' : String(budget))
  const [isWrong, setIsWrong] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = readWordBudget(typed)
    if (read === undefined) return setIsWrong(true)
    onSet(read)
    onClose()
  }
  return (
    <Dialog
      opened
      title={text('budget.title')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form className={classes.form} onSubmit={submit}>
        <label htmlFor={id}>{text('budget.words')}</label>
        <input
          id={id}
          className={classes.field}
          data-autofocus
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setIsWrong(false)
          }}
        />
        <p id={`${id}-help`} className={classes.help} role={isWrong ? 'alert' : undefined}>
          {isWrong
            ? text('budget.wrong')
            : text('budget.help', { words: text('notes.words', { count: words }) })}
        </p>
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {text('budget.set')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
