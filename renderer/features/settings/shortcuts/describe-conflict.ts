import { assertNever } from '@shared/base/assert-never'
import { type CommandId, findCommand } from '@shared/commands/commands'
import { writeKeys } from '@shared/commands/keys'
import type { ShortcutConflict } from '@shared/commands/shortcuts'
import type { Text } from '@shared/text/text'
import { nameKeys } from '../../../lib/commands/name-keys'
import { isMac } from '../../../lib/commands/platform'

function commandName(text: Text, id: CommandId): string {
  const command = findCommand(id)
  return command === undefined ? id : text(command.textKey)
}

/** What the window did about keys of a settings file that do not work as written. */
export function describeConflict(text: Text, conflict: ShortcutConflict): string {
  const command = commandName(text, conflict.command)
  switch (conflict.kind) {
    case 'taken':
      return text('shortcuts.conflict.taken', {
        command,
        keys: nameKeys(writeKeys(conflict.keys, isMac), text),
        by: commandName(text, conflict.by),
      })
    case 'reserved':
      return text('shortcuts.conflict.reserved', {
        command,
        keys: nameKeys(writeKeys(conflict.keys, isMac), text),
      })
    case 'unreadable':
      return text('shortcuts.conflict.unreadable', { command, written: conflict.written })
    default:
      return assertNever(conflict)
  }
}

/** Why the keys just pressed cannot be taken, and what to press instead. */
export function describeKeysProblem(text: Text, problem: ShortcutConflict): string {
  switch (problem.kind) {
    case 'taken':
      return text('shortcuts.taken', {
        keys: nameKeys(writeKeys(problem.keys, isMac), text),
        by: commandName(text, problem.by),
      })
    case 'reserved':
      return text('shortcuts.reserved', { keys: nameKeys(writeKeys(problem.keys, isMac), text) })
    case 'unreadable':
      return describeConflict(text, problem)
    default:
      return assertNever(problem)
  }
}
