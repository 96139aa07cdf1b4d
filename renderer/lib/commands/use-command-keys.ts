import type { CommandId } from '@shared/commands/commands'
import { keysOfStroke, platformKeys } from '@shared/commands/keys'
import { useEffect, useRef } from 'react'
import { isMac } from './platform'

/** Runs commands from the keyboard and from the native menu; not while a dialog asks something. */
export function useCommandKeys(
  keys: ReadonlyMap<CommandId, string | null>,
  run: (id: CommandId) => boolean,
): void {
  const byKeys = useRef(new Map<string, CommandId>())
  byKeys.current = new Map(
    [...keys].flatMap(([id, one]) =>
      one === null ? [] : [[platformKeys(one, isMac), id] as const],
    ),
  )

  useEffect(() => {
    const answer = (event: KeyboardEvent, takes: (pressed: string) => boolean) => {
      if (event.defaultPrevented || event.isComposing) return
      const pressed = keysOfStroke(event, isMac)
      const id = pressed === null ? undefined : byKeys.current.get(pressed)
      if (pressed === null || id === undefined || !takes(pressed) || isAsking(id)) return
      // The native menu has the same keys; it does not see what is handled here.
      if (run(id)) event.preventDefault()
    }
    // Before the text, whose own keys for the same thing do not follow the settings.
    const onCapture = (event: KeyboardEvent) => {
      answer(event, isHeldWithControl)
      if (event.defaultPrevented) event.stopPropagation()
    }
    // After a list, which may mean its own row by F2.
    const onBubble = (event: KeyboardEvent) => answer(event, (one) => !isHeldWithControl(one))
    window.addEventListener('keydown', onCapture, { capture: true })
    window.addEventListener('keydown', onBubble)
    const stop = window.api.on('command', (id) => {
      if (!isAsking(id)) run(id)
    })
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true })
      window.removeEventListener('keydown', onBubble)
      stop()
    }
  }, [run])
}

const isHeldWithControl = (keys: string) => /^(Mod|Ctrl)\+/.test(keys)

/** A dialog waits for an answer, or a field for the keys themselves; some dialogs have help. */
function isAsking(id: CommandId): boolean {
  const dialog =
    id === 'help' ? '[aria-modal="true"]:not(:has([data-help]))' : '[aria-modal="true"]'
  return document.querySelector(`${dialog}, [data-takes-keys]`) !== null
}
