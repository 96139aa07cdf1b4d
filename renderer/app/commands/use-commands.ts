import { useEffect, useRef } from 'react'
import { type CommandActions, listCommands, matchesKeys } from './commands'
import { isMac } from './platform'

/** Runs commands from the keyboard and from the native menu. */
export function useCommands(actions: CommandActions) {
  const commands = useRef(listCommands(actions))
  commands.current = listCommands(actions)

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = commands.current.find(
        ({ keys }) => keys !== null && matchesKeys(event, keys, isMac),
      )
      if (command === undefined || event.defaultPrevented) return
      // The native menu has the same keys; it does not see what is handled here.
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    const stop = window.api.on('command', (name) =>
      commands.current.find(({ id }) => id === name)?.run(),
    )
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      stop()
    }
  }, [])
}
