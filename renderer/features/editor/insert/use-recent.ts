import { useSettings } from '../../../lib/settings/use-settings'

const mostRecent = 100

/** Puts what was just used first among what the settings remember. */
export function useRecent(): (id: string) => void {
  const { settings, change } = useSettings()
  return (id) =>
    change({ recent: [id, ...settings.recent.filter((one) => one !== id)].slice(0, mostRecent) })
}
