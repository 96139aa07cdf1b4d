import { type CommandId, commands } from '@shared/commands/commands'
import { writeKeys } from '@shared/commands/keys'
import { findShortcutConflicts, type Shortcuts, withShortcut } from '@shared/commands/shortcuts'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { useCommandAccess } from '../../../lib/commands/command-provider'
import { nameKeys } from '../../../lib/commands/name-keys'
import { isMac } from '../../../lib/commands/platform'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { describeConflict } from './describe-conflict'
import { findShortcuts } from './find-shortcuts'
import { ShortcutRow } from './shortcut-row'
import classes from './shortcuts.module.css'

/** Every command with its keys; those that answer the query. Keys change by pressing others. */
export function ShortcutList({ query }: { readonly query: string }) {
  const text = useText()
  const { settings, change } = useSettings()
  const { keys } = useCommandAccess()
  const [said, setSaid] = useState('')
  const { shortcuts } = settings
  const lines = commands.map((command) => {
    const held = keys.get(command.id) ?? null
    const name = text(command.textKey)
    return {
      command,
      name,
      held,
      written: held === null ? '' : nameKeys(writeKeys(held, isMac), text),
    }
  })
  const found = findShortcuts(lines, query)

  function set(id: CommandId, name: string, next: string | null) {
    change({ shortcuts: withShortcut(shortcuts, id, next) })
    const written = next === null ? text('shortcuts.none') : nameKeys(writeKeys(next, isMac), text)
    setSaid(text('shortcuts.set', { command: name, keys: written }))
  }

  if (found.length === 0 && query.trim() !== '')
    return (
      <p className={classes.none} data-none="">
        {text('shortcuts.noneFound')}
      </p>
    )
  return (
    <div className={classes.list}>
      <Conflicts shortcuts={shortcuts} />
      <ul aria-label={text('shortcuts.list')}>
        {found.map(({ command, name, held }) => (
          <ShortcutRow
            key={command.id}
            id={command.id}
            name={name}
            keys={held}
            builtIn={command.keys}
            isChanged={Object.hasOwn(shortcuts, command.id)}
            onSet={(next) => set(command.id, name, next)}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <Button
          disabled={Object.keys(shortcuts).length === 0}
          onClick={() => change({ shortcuts: {} })}
        >
          {text('shortcuts.resetAll')}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

/** What a settings file edited by hand asks for and cannot have. */
function Conflicts({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const text = useText()
  const conflicts = findShortcutConflicts(shortcuts, isMac)
  if (conflicts.length === 0) return null
  return (
    <Notice tone="look">
      {conflicts.map((conflict) => (
        <span key={conflict.command} className={classes.conflict}>
          {describeConflict(text, conflict)}
        </span>
      ))}
    </Notice>
  )
}
