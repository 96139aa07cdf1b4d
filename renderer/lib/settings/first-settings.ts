import { defaultSettings } from '@shared/settings/default-settings'
import type { Settings } from '@shared/settings/settings'
import { api } from '../api'

export type FirstSettings = {
  readonly settings: Settings
  /** Those that the computer prefers, best first; the menus of the system follow them too. */
  readonly systemLanguages: readonly string[]
}

/** What the window is drawn with first; never rejects. */
export async function readFirstSettings(): Promise<FirstSettings> {
  const [settings, systemLanguages] = await Promise.all([
    api.getSettings({}).catch(() => defaultSettings),
    api.getSystemLanguages({}).catch(() => navigator.languages),
  ])
  return { settings, systemLanguages }
}
