import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useText } from '../../lib/use-text'
import classes from './length-budget.module.css'

export type WordLineProps = { readonly words: number; readonly budget: number | null }

/** How many words the note has, and of how many; a click sets the limit. */
export function WordLine({ words, budget }: WordLineProps) {
  const text = useText()
  const { run } = useCommandAccess()
  const over = budget === null ? 0 : Math.max(0, words - budget)
  const counts = { words: grouped(words), budget: grouped(budget ?? 0), over: grouped(over) }
  const line =
    budget === null
      ? text('notes.words', { count: words })
      : text(over > 0 ? 'budget.over' : 'budget.of', counts)
  return (
    <UnstyledButton
      className={classes.words}
      data-over={over > 0}
      title={text('budget.title')}
      onClick={() => run('length-budget')}
    >
      {over > 0 && <IconAlertTriangle size={14} aria-hidden="true" />}
      {line}
    </UnstyledButton>
  )
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}
