import { excerptAround } from '@shared/evidence/value-span'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import {
  IconAlertCircle,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconInfoCircle,
} from '@tabler/icons-react'
import { memo } from 'react'
import { useText } from '../../lib/use-text'
import classes from './ready.module.css'

type ReadyRowProps = {
  readonly item: ReadyItem
  readonly isCurrent: boolean
  readonly onCurrent: (id: string) => void
  readonly onTick: (item: ReadyItem, isChecked: boolean) => void
}

/** One thing to look at: its state, what stands in the note, and what is the matter. */
export const ReadyRow = memo(function ReadyRow(props: ReadyRowProps) {
  const { item, isCurrent, onCurrent, onTick } = props
  const text = useText()
  const { id, figure, isOpen, excerpt, message } = item
  const state = stateOf(item)
  // That a figure was not checked yet is plain; where it stands is not.
  const around = message === text('ready.notChecked') ? wordsAround(item) : null
  const Icon = icons[state]
  return (
    <li className={classes.row} data-state={state} data-current={isCurrent}>
      {figure === null ? (
        <span className={classes.state}>
          <Icon size={16} aria-hidden="true" />
        </span>
      ) : (
        <button
          type="button"
          className={classes.state}
          // The line itself takes Space.
          tabIndex={-1}
          title={text(isOpen ? 'ready.tick' : 'ready.untick')}
          aria-label={`${text('ready.tick')}: ${excerpt}`}
          aria-pressed={!isOpen}
          onClick={() => {
            onCurrent(id)
            onTick(item, isOpen)
          }}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className={classes.line}
        data-line={id}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent}
        onFocus={() => onCurrent(id)}
        onClick={() => onCurrent(id)}
      >
        {excerpt !== '' && <b className={classes.excerpt}>{excerpt}</b>}
        {around !== null && <span className={classes.around}>{around}</span>}
        <span className={around === null ? classes.message : 'visually-hidden'}>
          {figure === null && (
            <span className="visually-hidden">{text(`ready.state.${item.severity}`)}: </span>
          )}
          {message}
        </span>
      </button>
    </li>
  )
})

const longestAround = 70

function wordsAround({ passage }: ReadyItem): string | null {
  if (passage === null || passage.end === passage.start) return null
  return excerptAround(passage.words, passage, longestAround).text
}

type State = 'done' | 'error' | 'warning' | 'info' | 'unticked'

function stateOf({ isOpen, severity, figure }: ReadyItem): State {
  if (figure !== null) return isOpen ? 'unticked' : 'done'
  return severity
}

const icons = {
  done: IconCircleCheck,
  unticked: IconCircle,
  error: IconAlertCircle,
  warning: IconCircleDashed,
  info: IconInfoCircle,
} as const
