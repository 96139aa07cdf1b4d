import { sameValue } from '@shared/base/same-value'
import { defaultSettings } from '@shared/settings/default-settings'
import type { Settings, SettingsChange } from '@shared/settings/settings'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { api } from '../api'
import type { FirstSettings } from './first-settings'
import { createSettingsKeeper } from './settings-keeper'

export type SettingsAccess = {
  readonly settings: Settings
  /** Those that the computer prefers, best first; the menus of the system follow them too. */
  readonly systemLanguages: readonly string[]
  /** Takes effect at once in this window; on disk and in the other windows a moment later. */
  readonly change: (part: SettingsChange) => void
  /** Resolves when what was changed is on disk. */
  readonly flush: () => Promise<void>
}

const SettingsContext = createContext<SettingsAccess>({
  settings: defaultSettings,
  systemLanguages: [],
  change: () => undefined,
  flush: () => Promise.resolve(),
})

/** What the user chose, and how to change it. */
export function useSettings(): SettingsAccess {
  return useContext(SettingsContext)
}

const saveDelayMs = 250

/** The settings as they were read before anything is drawn, and as they change. */
export function SettingsProvider({
  first,
  children,
}: {
  readonly first: FirstSettings
  readonly children: ReactNode
}) {
  const { systemLanguages } = first
  const [settings, setSettings] = useState(first.settings)
  const keeper = useMemo(
    () =>
      createSettingsKeeper({
        save: async (part) => void (await api.saveSettings(part)),
        schedule: (run) => {
          const timer = setTimeout(run, saveDelayMs)
          return () => clearTimeout(timer)
        },
      }),
    [],
  )
  const waiting = useRef(keeper)

  useEffect(() => {
    const stop = window.api.on('settings', (heard) =>
      // What was changed here comes back too, and what is not on disk yet is newer than that.
      setSettings((last) => {
        const next = { ...heard, ...waiting.current.pending() }
        return sameValue(last, next) ? last : next
      }),
    )
    return () => {
      stop()
      void waiting.current.flush()
    }
  }, [])

  const change = useCallback(
    (part: SettingsChange) => {
      setSettings((last) => ({ ...last, ...part }))
      keeper.put(part)
    },
    [keeper],
  )
  const access = useMemo(
    () => ({ settings, systemLanguages, change, flush: keeper.flush }),
    [settings, systemLanguages, change, keeper],
  )
  return <SettingsContext value={access}>{children}</SettingsContext>
}

/** Settings that do not reach the disk, for one part of the window in a test. */
export function FixedSettings({
  settings,
  children,
}: {
  readonly settings: Partial<Settings>
  readonly children: ReactNode
}) {
  const [current, setCurrent] = useState({ ...defaultSettings, ...settings })
  const access = useMemo(
    () => ({
      settings: current,
      systemLanguages: [],
      change: (part: SettingsChange) => setCurrent((last) => ({ ...last, ...part })),
      flush: () => Promise.resolve(),
    }),
    [current],
  )
  return <SettingsContext value={access}>{children}</SettingsContext>
}
