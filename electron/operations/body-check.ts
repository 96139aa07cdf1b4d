import * as Y from 'yjs'
import { isUpdate } from '../store/body/readable-updates'
import type { ReadDb } from '../store/database'
import { listUpdates } from '../store/note-body'

export type BodyCheck = (noteId: string, update: Uint8Array) => boolean

type KnownBody = { readonly noteId: string; readonly doc: Y.Doc; position: number }

/**
 * Says of an update, before it is stored, whether the body can be read with it: one that was damaged
 * on its way may look whole and yet keep the note from opening, or wait for ever for what it builds
 * on. Remembers the body of the note that was asked for last, so that only its new updates are read.
 */
export function createBodyCheck(db: ReadDb): BodyCheck {
  let known: KnownBody | undefined
  return (noteId, update) => {
    const body = knownBody(db, noteId, known)
    known = body
    // What is in the store already must not keep what is typed now from the disk.
    if (body === undefined) return true
    const waitedBefore = isWaiting(body.doc)
    const isSound = applies(body.doc, update) && (waitedBefore || !isWaiting(body.doc))
    if (!isSound) known = undefined
    return isSound
  }
}

/** The body as it is in the store; undefined where it cannot be read. */
function knownBody(
  db: ReadDb,
  noteId: string,
  known: KnownBody | undefined,
): KnownBody | undefined {
  const body = known?.noteId === noteId ? known : { noteId, doc: new Y.Doc(), position: -1 }
  const range = { from: body.position + 1, to: Number.MAX_SAFE_INTEGER }
  for (const { bytes, position } of listUpdates(db, noteId, range)) {
    // One that the disk did not keep whole is left out by every reader.
    if (!applies(body.doc, bytes) && isUpdate(bytes)) return undefined
    body.position = position
  }
  return body
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update)
    return true
  } catch {
    return false
  }
}

/** Whether it holds something that builds on what has not come. */
function isWaiting({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}
