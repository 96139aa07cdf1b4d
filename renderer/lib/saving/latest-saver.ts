import { errorMessage } from '../error-message'
import type { SaveState } from './save-state'

export type LatestSaver<T> = {
  /** Takes the newest value; it is saved `delayMs` after the last one. */
  readonly put: (value: T) => void
  /** Saves now; resolves when the newest value is on disk, rejects if it could not be saved. */
  readonly flush: () => Promise<void>
}

export type LatestSaverOptions<T> = {
  readonly delayMs: number
  readonly save: (value: T) => Promise<{ readonly savedAt: string }>
  readonly onState: (state: SaveState) => void
}

type Slot<T> = { readonly value: T }

/**
 * Saves values of which only the newest counts, one save at a time, so that an older one can never
 * come after a newer. A value that could not be saved is kept and tried again with the next `put`
 * or `flush`.
 */
export function createLatestSaver<T>(options: LatestSaverOptions<T>): LatestSaver<T> {
  let waiting: Slot<T> | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  async function saveAll() {
    while (waiting !== null) {
      const slot: Slot<T> = waiting
      waiting = null
      try {
        const { savedAt } = await options.save(slot.value)
        if (waiting === null) options.onState({ kind: 'saved', savedAt })
      } catch (error) {
        waiting ??= slot
        options.onState({ kind: 'failed', message: errorMessage(error) })
        throw error
      }
    }
  }

  async function flush() {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = null
    })
    await running
  }

  function put(value: T) {
    waiting = { value }
    options.onState({ kind: 'saving' })
    clearTimeout(timer)
    // The failure is told by onState; nobody awaits a save that the clock started.
    timer = setTimeout(() => void flush().catch(() => undefined), options.delayMs)
  }

  return { put, flush }
}
