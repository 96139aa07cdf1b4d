import { useEffect } from 'react'
import { useCommands } from '../../lib/commands/command-provider'
import type { WindowState } from '../use-window'

/** Commands on tabs and panels, and focus mode, which Escape leaves too. */
export function useShellCommands({ layout, tabs, go, openId, openWindow }: WindowState): void {
  const { isFocusMode, setFocusMode } = layout

  useCommands({
    'close-tab': () => {
      // The last place is the window.
      if (tabs.tabs.list.length === 1) window.close()
      else tabs.closeActive()
    },
    'next-tab': () => tabs.step(1),
    'previous-tab': () => tabs.step(-1),
    'go-settings': () => go({ kind: 'settings' }),
    'focus-mode': () => setFocusMode(!isFocusMode),
    'toggle-navigation': () => {
      setFocusMode(false)
      if (!isFocusMode || !layout.navigation.isOpen) layout.navigation.toggle()
    },
    'toggle-side': () => {
      setFocusMode(false)
      if (!isFocusMode || !layout.side.isOpen) layout.side.toggle()
    },
    'open-in-window': () => {
      if (openId !== null) openWindow(openId)
    },
  })

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && isFocusMode && !isListOpen()) setFocusMode(false)
      const by = { PageUp: -1, PageDown: 1 }[event.key]
      if (by === undefined || !event.ctrlKey || !event.shiftKey) return
      event.preventDefault()
      const { list, activeKey } = tabs.tabs
      tabs.move(activeKey, list.findIndex(({ key }) => key === activeKey) + by)
    }
    // Before the text, which has a use of its own for Escape.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  })
}

/** A menu or list lies over the page: Escape is for it. */
function isListOpen(): boolean {
  return document.querySelector('[role="listbox"], [role="menu"], [aria-modal="true"]') !== null
}
