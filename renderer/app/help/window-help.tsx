import { lazy, Suspense, useRef, useState } from 'react'
import { type HelpPageId, helpPageAt } from '../../features/help/help-place'
import { useCommands } from '../../lib/commands/command-provider'
import { useText } from '../../lib/use-text'
import type { Place } from '../place'
import { helpOfPlace } from './help-of-place'

const LazyHelpPanel = lazy(async () => ({
  default: (await import('../../features/help/help-panel')).HelpPanel,
}))

/** Help, opened by its command at the page on where one is; the focus goes back there. */
export function WindowHelp({ place }: { readonly place: Place }) {
  const { language } = useText()
  const [open, setOpen] = useState<{ readonly page: HelpPageId | null } | null>(null)
  const cameFrom = useRef<Element | null>(null)

  function close() {
    setOpen(null)
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  function openPage(page: HelpPageId) {
    cameFrom.current = document.activeElement
    setOpen({ page })
  }

  useCommands({
    help: () => {
      const dialog = document.activeElement?.closest('[aria-modal="true"]')
      if (open !== null && !dialog) return close()
      const page = helpPageAt(placeOfCursor()) ?? helpOfPlace(place)
      if (!dialog) return openPage(page)
      // Help stands beside the work, not over a question: one steps out of it first.
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      )
      setTimeout(() => openPage(page), 0)
    },
  })

  if (open === null) return null
  return (
    <Suspense fallback={null}>
      <LazyHelpPanel
        language={language}
        page={open.page}
        onGo={(page) => setOpen({ page })}
        onClose={close}
      />
    </Suspense>
  )
}

/** What has the focus; in a text, what the cursor stands in. */
function placeOfCursor(): Element | null {
  const focused = document.activeElement
  const node = document.getSelection()?.anchorNode
  const inText = node instanceof Element ? node : (node?.parentElement ?? null)
  const isText = focused instanceof HTMLElement && focused.isContentEditable
  return isText && focused.contains(inText) ? inText : focused
}
