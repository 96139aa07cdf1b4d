import { startTransition, useEffect, useState } from 'react'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { sidePanelOf } from './side-panels'

/** Which panel stands beside the note; the next note, and the next start, show the same. */
export function useSidePanel() {
  const { settings, change } = useSettings()
  const text = useText()
  const active = sidePanelOf(settings.sidePanel)
  return {
    active,
    isPageDrawn: useIsDrawn(),
    name: text(active.textKey),
    show: (id: string) => change({ sidePanel: id }),
  }
}

/** False until the page is there to be typed into: what stands beside it comes after. */
function useIsDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => startTransition(() => setIsDrawn(true)), [])
  return isDrawn
}
