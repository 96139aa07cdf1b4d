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
    name: text(active.textKey),
    show: (id: string) => change({ sidePanel: id }),
  }
}
