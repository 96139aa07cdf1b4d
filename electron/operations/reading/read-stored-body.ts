import { blocksOfBody } from '@shared/body/blocks-of-body'
import { commentsOfBody } from '@shared/body/comments/comments-of-body'
import type { Block } from '@shared/note/block'
import type { NoteComment } from '@shared/note/comments/note-comment'
import * as Y from 'yjs'
import { type BodyDamage, mergeReadable } from '../../store/body/readable-updates'

/** The updates of a body in their order, as the store holds them. */
export type StoredBody = readonly { readonly bytes: Uint8Array; readonly savedAtMs: number }[]

export type ReadBody = {
  /** References and notes that it cites as they were typed. */
  readonly body: readonly Block[]
  readonly comments: readonly NoteComment[]
  /** What the disk did not keep; null where all is whole. */
  readonly damage: BodyDamage | null
}

/**
 * Merges and reads the body of a note: some 100 ms for one of 200 pages, which the window would
 * feel. Pure: it can be done in another thread.
 */
export function readStoredBody(updates: StoredBody): ReadBody {
  const { update, damage } = mergeReadable(updates)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return { body: blocksOfBody(doc), comments: commentsOfBody(doc), damage }
}
