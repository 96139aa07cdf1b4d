import type { CommandId } from '@shared/commands/commands'
import { ariaKeys, writeKeys } from '@shared/commands/keys'
import { useText } from '../use-text'
import { useCommandAccess } from './command-provider'
import { nameKeys } from './name-keys'
import { isMac } from './platform'

/**
 * The keys of a command for a button that runs it: as people read them, and as `aria-keyshortcuts`
 * wants them. Empty where the command has none.
 */
export function useWrittenKeys(id: CommandId): { readonly keys: string; readonly aria: string } {
  const text = useText()
  const keys = useCommandAccess().keys.get(id) ?? null
  if (keys === null) return { keys: '', aria: '' }
  return { keys: nameKeys(writeKeys(keys, isMac), text), aria: ariaKeys(keys, isMac) }
}
