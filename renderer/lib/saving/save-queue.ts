import { mergeUpdates } from 'yjs'
import type { SaveState } from './save-state'

export type SaveQueue = {
  /** Takes over one Yjs update; it is sent soon and kept until it is acknowledged. */
  readonly add: (update: Uint8Array) => void
  /**
   * Sends at once what is left and resolves when all of it is acknowledged. Rejects when an attempt
   * fails; what was not acknowledged is kept, and the queue goes on trying by itself.
   */
  readonly flush: () => Promise<void>
  /** True while something is not acknowledged. */
  readonly isWaiting: () => boolean
}

export type SaveQueueParts = {
  /** Resolves with the time of saving when the update is on disk. */
  readonly send: (update: Uint8Array) => Promise<string>
  /** Runs something later; gives a function that calls it off. */
  readonly schedule: (run: () => void, delayMs: number) => () => void
  readonly onState: (state: SaveState) => void
  /** The sentence for a failure: what is wrong and what is safe. */
  readonly messageOf: (error: unknown) => string
}

const sendDelayMs = 250
const firstRetryDelayMs = 1000
const longestRetryDelayMs = 15_000

type Waiter = { readonly resolve: () => void; readonly reject: (error: unknown) => void }

/**
 * Collects Yjs updates and sends them merged, one request at a time, at most one in 250 ms. Sending
 * an update twice is harmless, so whatever was not acknowledged is simply sent again.
 */
export function createSaveQueue({ send, schedule, onState, messageOf }: SaveQueueParts): SaveQueue {
  let pending: readonly Uint8Array[] = []
  let inFlight: readonly Uint8Array[] = []
  let waiters: readonly Waiter[] = []
  let callOff: (() => void) | null = null
  let failures = 0

  const isWaiting = () => pending.length > 0 || inFlight.length > 0

  const plan = (delayMs: number) => {
    callOff ??= schedule(() => {
      callOff = null
      sendPending()
    }, delayMs)
  }

  const sendPending = () => {
    callOff?.()
    callOff = null
    if (inFlight.length > 0 || pending.length === 0) return
    inFlight = pending
    pending = []
    // A send that throws at once is a failure like any other.
    Promise.resolve()
      .then(() => send(mergeUpdates([...inFlight])))
      .then(succeed, fail)
  }

  const succeed = (savedAt: string) => {
    inFlight = []
    failures = 0
    if (pending.length > 0) {
      onState({ kind: 'saving' })
      if (waiters.length > 0) sendPending()
      else plan(sendDelayMs)
      return
    }
    onState({ kind: 'saved', savedAt })
    for (const waiter of settleWaiters()) waiter.resolve()
  }

  const fail = (error: unknown) => {
    pending = [...inFlight, ...pending]
    inFlight = []
    onState({ kind: 'failed', message: messageOf(error) })
    plan(Math.min(firstRetryDelayMs * 2 ** failures, longestRetryDelayMs))
    failures += 1
    for (const waiter of settleWaiters()) waiter.reject(error)
  }

  const settleWaiters = (): readonly Waiter[] => {
    const settled = waiters
    waiters = []
    return settled
  }

  return {
    isWaiting,
    add: (update) => {
      pending = [...pending, update]
      // After a failure the sentence stays until the text is safe again.
      if (failures === 0) onState({ kind: 'saving' })
      if (inFlight.length === 0) plan(sendDelayMs)
    },
    flush: () => {
      if (!isWaiting()) return Promise.resolve()
      return new Promise((resolve, reject) => {
        waiters = [...waiters, { resolve, reject }]
        sendPending()
      })
    },
  }
}
