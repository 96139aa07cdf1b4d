import type { ChangeLine } from '@shared/diff/reading/change-lines'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { IconButton } from '../../components/icon-button'
import { useCommands } from '../../lib/commands/command-provider'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { useText } from '../../lib/use-text'
import { ChangeWords } from './change-words'
import classes from './compare.module.css'

export type ChangeListProps = {
  readonly lines: readonly ChangeLine[]
  readonly active: string | null
  readonly onActivate: (id: string) => void
}

/** What changed, line by line, beside the page; each follows the other. */
export function ChangeList({ lines, active, onActivate }: ChangeListProps) {
  const text = useText()
  const list = useRef<HTMLOListElement>(null)
  const at = lines.findIndex(({ id }) => id === active)
  const step = (by: number) => {
    const next =
      lines[at < 0 && by < 0 ? lines.length - 1 : (at + by + lines.length) % lines.length]
    if (next !== undefined) onActivate(next.id)
  }
  useCommands({ 'next-change': () => step(1), 'previous-change': () => step(-1) })
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  if (lines.length === 0) return <p className={classes.empty}>{text('compare.same')}</p>
  return (
    <div className={classes.changes}>
      <div className={classes.head}>
        <h2>{text('compare.count', { count: lines.length })}</h2>
        {at >= 0 && (
          <span className={classes.at}>
            {text('compare.at', { at: at + 1, total: lines.length })}
          </span>
        )}
        <StepButton command="previous-change" onStep={() => step(-1)} />
        <StepButton command="next-change" onStep={() => step(1)} />
      </div>
      <ol ref={list} className={classes.list} aria-label={text('compare.changes')}>
        {lines.map((line) => (
          <li key={`${line.kind} ${line.id}`}>
            <button
              type="button"
              className={classes.line}
              aria-current={line.id === active}
              onClick={() => onActivate(line.id)}
              onKeyDown={(event) => {
                const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
                if (by === undefined) return
                event.preventDefault()
                moveTo(list.current, lines.indexOf(line) + by)
              }}
              onFocus={(event) => {
                if (event.currentTarget.matches(':focus-visible')) onActivate(line.id)
              }}
            >
              <ChangeWords line={line} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function moveTo(list: HTMLElement | null, index: number) {
  list?.querySelectorAll('button')[index]?.focus()
}

type StepButtonProps = {
  readonly command: 'next-change' | 'previous-change'
  readonly onStep: () => void
}

function StepButton({ command, onStep }: StepButtonProps) {
  const text = useText()
  const { keys, aria } = useWrittenKeys(command)
  const Icon = command === 'next-change' ? IconChevronDown : IconChevronUp
  return (
    <IconButton
      label={text(`commands.${command}`)}
      shortcut={keys}
      aria-keyshortcuts={aria}
      onClick={onStep}
    >
      <Icon size={16} />
    </IconButton>
  )
}
