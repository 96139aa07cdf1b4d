import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { doubtKey } from '../../lib/pages/doubt-key'
import { useText } from '../../lib/use-text'
import classes from './length-budget.module.css'
import type { PageCount } from './page-count'

export type PageLineProps = { readonly pages: PageCount | null; readonly budget: number | null }

/** How many pages the note will have in Word, and of how many; a click shows them. */
export function PageLine({ pages, budget }: PageLineProps) {
  const text = useText()
  const { run } = useCommandAccess()
  const { keys, aria } = useWrittenKeys('page-view')
  if (pages === null) return null
  const { pageCount: count, doubt, isCutShort, surePageCount } = pages
  const over = budget === null ? 0 : Math.max(0, count - budget)
  const reason = doubt && text(doubtKey(pages), { page: surePageCount + 1, count })
  const about = isCutShort ? text('pages.atLeast', { count }) : text('pages.about', { count })
  const values = { pages: count, budget: budget ?? 0, over }
  const limited = text(over > 0 ? 'budget.overPages' : 'budget.ofPages', values)
  const known = budget === null ? text('pages.count', { count }) : limited
  const name = `${text('commands.page-view')}${keys === undefined ? '' : ` (${keys})`}`
  return (
    <UnstyledButton
      className={classes.words}
      data-over={over > 0}
      data-pages={count}
      title={reason === null ? name : `${reason} ${name}`}
      aria-keyshortcuts={aria}
      onClick={() => run('page-view')}
    >
      {over > 0 && <IconAlertTriangle size={14} aria-hidden="true" />}
      {reason !== null && budget === null ? about : known}
    </UnstyledButton>
  )
}
