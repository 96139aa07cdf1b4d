import { lazy, Suspense, useRef, useState } from 'react'
import { type HelpPageId, helpPageAt } from '../../features/help/help-place'
import { useCommands } from '../../lib/commands/command-provider'
import { useText } from '../../lib/use-text'

const LazyHelpPanel = lazy(async () => ({
  default: (await import('../../features/help/help-panel')).HelpPanel,
}))

/** Help, opened by its command at the page on where the focus is; the focus goes back there. */
export function WindowHelp() {
  const { language } = useText()
  const [open, setOpen] = useState<{ readonly page: HelpPageId | null } | null>(null)
  const cameFrom = useRef<Element | null>(null)

  function close() {
    setOpen(null)
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  useCommands({
    help: () => {
      if (open !== null) return close()
      cameFrom.current = document.activeElement
      setOpen({ page: helpPageAt(document.activeElement) ?? null })
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
