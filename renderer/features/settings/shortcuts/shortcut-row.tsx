import { UnstyledButton } from '@mantine/core'
import type { CommandId } from '@shared/commands/commands'
import { keysOfStroke, writeKeys } from '@shared/commands/keys'
import { findKeysProblem } from '@shared/commands/shortcuts'
import { IconRestore } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { IconButton } from '../../../components/icon-button'
import { nameKeys } from '../../../lib/commands/name-keys'
import { isMac } from '../../../lib/commands/platform'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { describeKeysProblem } from './describe-conflict'
import classes from './shortcuts.module.css'

export type ShortcutRowProps = {
  readonly id: CommandId
  readonly name: string
  /** As in use; null for none. */
  readonly keys: string | null
  readonly builtIn: string | null
  readonly isChanged: boolean
  readonly onSet: (keys: string | null) => void
}

/** A command and its keys; while its button waits, the next keys pressed become its own. */
export function ShortcutRow({ id, name, keys, builtIn, isChanged, onSet }: ShortcutRowProps) {
  const text = useText()
  const problemId = useId()
  const wait = useWaitingForKeys(id, onSet)
  const written = keys === null ? text('shortcuts.none') : nameKeys(writeKeys(keys, isMac), text)
  const own = builtIn === null ? text('shortcuts.none') : nameKeys(writeKeys(builtIn, isMac), text)
  return (
    <li className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.set}>
        {isChanged && (
          <IconButton
            label={text('shortcuts.reset', { command: name, keys: own })}
            onClick={() => wait.tryKeys(builtIn)}
          >
            <IconRestore size={16} aria-hidden="true" />
          </IconButton>
        )}
        <UnstyledButton
          type="button"
          className={classes.keys}
          aria-label={text('shortcuts.change', { command: name, keys: written })}
          aria-pressed={wait.isWaiting}
          aria-describedby={wait.isWaiting ? problemId : undefined}
          data-none={keys === null}
          data-takes-keys={wait.isWaiting ? '' : undefined}
          onClick={wait.start}
          onKeyDown={wait.onKeyDown}
          onBlur={wait.stop}
        >
          {wait.isWaiting ? '…' : written}
        </UnstyledButton>
      </span>
      {(wait.isWaiting || wait.problem !== '') && (
        <p id={problemId} className={classes.hint} data-wrong={wait.problem !== ''} role="status">
          {wait.problem === '' ? text('shortcuts.press') : wait.problem}
        </p>
      )}
    </li>
  )
}

function useWaitingForKeys(id: CommandId, onSet: (keys: string | null) => void) {
  const text = useText()
  const { shortcuts } = useSettings().settings
  const [isWaiting, setIsWaiting] = useState(false)
  const [problem, setProblem] = useState('')

  function stop() {
    setIsWaiting(false)
    setProblem('')
  }
  function tryKeys(keys: string | null) {
    const found = keys === null ? null : findKeysProblem(id, keys, shortcuts, isMac)
    if (found !== null) return setProblem(describeKeysProblem(text, found))
    onSet(keys)
    stop()
  }
  function onKeyDown(event: KeyboardEvent) {
    // Tab alone leads on, as everywhere.
    if (!isWaiting || (event.key === 'Tab' && !event.ctrlKey)) return
    event.preventDefault()
    event.stopPropagation()
    const pressed = keysOfStroke(event.nativeEvent, isMac)
    if (pressed === 'Escape') return stop()
    if (pressed === 'Backspace' || pressed === 'Delete') return tryKeys(null)
    if (pressed !== null) tryKeys(pressed)
  }
  return { isWaiting, problem, start: () => setIsWaiting(true), stop, tryKeys, onKeyDown }
}
