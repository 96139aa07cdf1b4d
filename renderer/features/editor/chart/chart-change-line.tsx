import type { ChartChange } from '@shared/contract/library/charts'
import { chartChangeWords } from '@shared/note/chart/chart-change-words'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import classes from './chart.module.css'

/** Says in the text what the library has against a chart, and leads to where one decides. */
export function ChartChangeLine({ change }: { readonly change: ChartChange }) {
  const text = useText()
  const { run } = useCommandAccess()
  return (
    <p className={classes.change} data-change={change.kind}>
      <IconAlertTriangle size={14} aria-hidden="true" />
      <span>
        {chartChangeWords(change.points, text)}.{' '}
        <button type="button" className={classes.look} onClick={() => run('changed-figures')}>
          {text('chart.look')}
        </button>
      </span>
    </p>
  )
}
