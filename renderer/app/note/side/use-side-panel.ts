import { useSettings } from '../../../lib/settings/use-settings'
import { sidePanelOf } from './side-panels'

/** Which panel stands beside the note; the next note, and the next start, show the same. */
export function useSidePanel() {
  const { settings, change } = useSettings()
  return {
    active: sidePanelOf(settings.sidePanel),
    show: (id: string) => change({ sidePanel: id }),
  }
}
