import type { SettingsChange } from '@shared/settings/settings'

export type SettingsKeeperParts = {
  readonly save: (part: SettingsChange) => Promise<void>
  /** Runs something later; gives a function that calls it off. */
  readonly schedule: (run: () => void) => () => void
}

/**
 * Joins changes that follow each other closely, such as a panel that is being dragged, into one
 * write. A part that could not be written waits for the next change.
 */
export function createSettingsKeeper({ save, schedule }: SettingsKeeperParts) {
  let pending: SettingsChange = {}
  let writing: Promise<void> = Promise.resolve()
  let callOff: (() => void) | null = null

  async function write() {
    const part = pending
    if (Object.keys(part).length === 0) return
    pending = {}
    try {
      await save(part)
    } catch {
      pending = { ...part, ...pending }
    }
  }

  function flush(): Promise<void> {
    callOff?.()
    callOff = null
    writing = writing.then(write)
    return writing
  }

  return {
    pending: () => pending,
    put: (part: SettingsChange) => {
      pending = { ...pending, ...part }
      callOff?.()
      callOff = schedule(() => void flush())
    },
    flush,
  }
}
