import type { CommandId } from '@shared/commands/commands'
import { shortcutsInUse } from '@shared/commands/shortcuts'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useSettings } from '../settings/use-settings'
import { isMac } from './platform'
import { useCommandKeys } from './use-command-keys'

/** What the commands do that one part of the window offers. */
export type CommandRuns = Readonly<Partial<Record<CommandId, () => void>>>

export type CommandAccess = {
  /** Runs a command; false where nothing on the screen offers it now. */
  readonly run: (id: CommandId) => boolean
  readonly canRun: (id: CommandId) => boolean
  /** The keys of each command, as the user has set them. */
  readonly keys: ReadonlyMap<CommandId, string | null>
}

type Offer = { readonly current: CommandRuns }
type Access = CommandAccess & {
  /** Gives a function that takes the offer back. */
  readonly offer: (offer: Offer) => () => void
}

const CommandContext = createContext<Access>({
  run: () => false,
  canRun: () => false,
  keys: shortcutsInUse({}, isMac),
  offer: () => () => undefined,
})

/** Runs commands from the keyboard and the native menu, through what the parts inside offer. */
export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const offers = useRef<readonly Offer[]>([])
  const { shortcuts } = useSettings().settings
  const keys = useMemo(() => shortcutsInUse(shortcuts, isMac), [shortcuts])

  const offer = useCallback((one: Offer) => {
    offers.current = [one, ...offers.current]
    return () => {
      offers.current = offers.current.filter((other) => other !== one)
    }
  }, [])
  const find = useCallback(
    (id: CommandId) => offers.current.find(({ current }) => current[id])?.current[id],
    [],
  )
  const canRun = useCallback((id: CommandId) => find(id) !== undefined, [find])
  const run = useCallback(
    (id: CommandId) => {
      const found = find(id)
      found?.()
      return found !== undefined
    },
    [find],
  )
  useCommandKeys(keys, run)

  const access = useMemo(() => ({ run, canRun, keys, offer }), [run, canRun, keys, offer])
  return <CommandContext value={access}>{children}</CommandContext>
}

/**
 * Offers what commands do, as long as the component is on the screen. Of two parts that offer the
 * same command, the one that came later has it.
 */
export function useCommands(runs: CommandRuns): void {
  const { offer } = useContext(CommandContext)
  const latest = useRef(runs)
  latest.current = runs
  useLayoutEffect(() => offer(latest), [offer])
}

/** To run a command from a button or a list, and to show its keys. */
export function useCommandAccess(): CommandAccess {
  return useContext(CommandContext)
}
