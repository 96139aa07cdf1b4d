import * as Y from 'yjs'
import { appendBodyUpdate, readBodyUpdate } from '../../store/note-body'
import type { OperationContext } from '../context'

type Place = {
  readonly noteId: string
  /** Who it is done by, as named in the settings. */
  readonly author: string
}

/** Gives what it changed, as that was; nothing where nothing was to change. */
export type BodyEdit<Part> = (doc: Y.Doc) => readonly Part[]

/**
 * Changes the body of a stored note as one edit.
 *
 * @returns what was changed, as that was, and the Yjs update that is now on the disk; null where nothing was to change
 * @throws FicheError `note-not-found`
 */
export function changeStoredBody<Part>(
  { db, nowMs }: Pick<OperationContext, 'db' | 'nowMs'>,
  { noteId, author }: Place,
  change: BodyEdit<Part>,
): { readonly before: readonly Part[]; readonly update: Uint8Array | null } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, noteId))
  const known = Y.encodeStateVector(doc)
  const before = change(doc)
  if (before.length === 0) return { before, update: null }
  const update = Y.encodeStateAsUpdate(doc, known)
  appendBodyUpdate(db, { noteId, update, nowMs: nowMs(), author })
  return { before, update }
}
