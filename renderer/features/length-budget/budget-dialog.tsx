import type { LengthBudget } from '@shared/body/length-budget'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'
import classes from './length-budget.module.css'
import { readBudget } from './read-budget'

export type BudgetDialogProps = {
  readonly budget: LengthBudget
  /** Words in the note now. */
  readonly words: number
  /** Pages it has now, null where they are not counted. */
  readonly pages: number | null
  readonly onSet: (budget: LengthBudget) => void
  readonly onClose: () => void
}

const written = (limit: number | null) => (limit === null ? '' : String(limit))

/** Asks how long the note may be; an empty field takes the limit away. */
export function BudgetDialog({ budget, words, pages, onSet, onClose }: BudgetDialogProps) {
  const text = useText()
  const [typedWords, setTypedWords] = useState(written(budget.words))
  const [typedPages, setTypedPages] = useState(written(budget.pages))
  const [wrong, setWrong] = useState<'words' | 'pages' | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    const [readWords, readPages] = [
      readBudget(typedWords, 'words'),
      readBudget(typedPages, 'pages'),
    ]
    if (readWords === undefined) return setWrong('words')
    if (readPages === undefined) return setWrong('pages')
    onSet({ words: readWords, pages: readPages })
    onClose()
  }
  const type = (set: (typed: string) => void) => (typed: string) => {
    set(typed)
    setWrong(null)
  }
  return (
    <Dialog
      opened
      title={text('budget.title')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form className={classes.form} onSubmit={submit}>
        <LimitField
          label={text('budget.words')}
          typed={typedWords}
          onType={type(setTypedWords)}
          isWrong={wrong === 'words'}
          help={
            wrong === 'words'
              ? text('budget.wrong')
              : text('budget.help', { words: text('notes.words', { count: words }) })
          }
          isFirst
        />
        <LimitField
          label={text('budget.pages')}
          typed={typedPages}
          onType={type(setTypedPages)}
          isWrong={wrong === 'pages'}
          help={
            wrong === 'pages'
              ? text('budget.wrongPages')
              : pages !== null &&
                text('budget.helpPages', { pages: text('pages.count', { count: pages }) })
          }
        />
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

type LimitFieldProps = {
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly isWrong: boolean
  readonly help: string | false
  readonly isFirst?: boolean
}

function LimitField({ label, typed, onType, isWrong, help, isFirst = false }: LimitFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={classes.field}
        data-autofocus={isFirst || undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-help`}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className={classes.help} role={isWrong ? 'alert' : undefined}>
        {help}
      </p>
    </>
  )
}
