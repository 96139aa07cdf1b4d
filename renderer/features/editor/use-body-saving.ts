import type { OpenNote } from '@shared/contract/notes'
import { useEffect, useEffectEvent, useState } from 'react'
import * as Y from 'yjs'
import { api } from '../../lib/api'
import { fromBase64, toBase64 } from '../../lib/base64'
import { errorMessage } from '../../lib/error-message'
import type { BodyFeed } from '../../lib/saving/body-feed'
import { createSaveQueue } from '../../lib/saving/save-queue'
import type { SaveState } from '../../lib/saving/save-state'

export type SavedBody = {
  readonly body: Y.Doc
  readonly flush: () => Promise<void>
  /** Brings a Yjs update (base64) into the page that is on the disk already. */
  readonly takeStored: (update: string) => void
}

/** Opens a note's body and sends each change of it to the disk, for as long as it is shown. */
export function useBodySaving(
  note: OpenNote,
  feed: BodyFeed,
  onSaveState: (state: SaveState) => void,
): SavedBody {
  const [body] = useState(() => bodyOf(note.bodyUpdate))
  const [listener] = useState<{ report: (state: SaveState) => void }>(() => ({
    report: () => undefined,
  }))
  const [queue] = useState(() =>
    createSaveQueue({
      send: async (update) => {
        const { savedAt } = await api.appendBodyUpdate({ id: note.id, update: toBase64(update) })
        return savedAt
      },
      schedule: (run, delayMs) => {
        const timer = setTimeout(run, delayMs)
        return () => clearTimeout(timer)
      },
      onState: (state) => listener.report(state),
      messageOf: errorMessage,
    }),
  )
  const report = useEffectEvent(onSaveState)

  useEffect(() => {
    listener.report = (state) => report(state)
    const add = (update: Uint8Array, origin: unknown) => {
      if (origin !== otherWindow) queue.add(update)
    }
    const stop = feed.follow((update) => Y.applyUpdate(body, fromBase64(update), otherWindow))
    // Told by onState; nobody awaits a flush that the window started.
    const flush = () => void queue.flush().catch(() => undefined)
    body.on('update', add)
    window.addEventListener('blur', flush)
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      stop()
      body.off('update', add)
      window.removeEventListener('blur', flush)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      // The next note has a state of its own.
      listener.report = () => undefined
      flush()
    }
  }, [body, queue, listener, feed])

  const takeStored = (update: string) => Y.applyUpdate(body, fromBase64(update), otherWindow)
  return { body, flush: queue.flush, takeStored }
}

/** Whoever sent it has saved it; and it is not ours to undo. */
const otherWindow = 'otherWindow'

function bodyOf(update: string): Y.Doc {
  const body = new Y.Doc()
  Y.applyUpdate(body, fromBase64(update))
  return body
}
