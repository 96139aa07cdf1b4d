import { setFigures } from '@shared/body/set-figures'
import type { FigureInline } from '@shared/note/inline'
import * as Y from 'yjs'
import { appendBodyUpdate, readBodyUpdate } from '../../store/note-body'
import type { OperationContext } from '../context'

type Change = {
  readonly noteId: string
  readonly figures: readonly FigureInline[]
  /** Who it is done by, as named in the settings. */
  readonly author: string
}

/**
 * Gives figures of a stored note these states as one edit of its body.
 *
 * @returns the figures changed, as they were, and the Yjs update that is now on the disk; null where
 *   nothing was to change
 * @throws FicheError `note-not-found`
 */
export function setNoteFigures(
  { db, nowMs }: Pick<OperationContext, 'db' | 'nowMs'>,
  { noteId, figures, author }: Change,
): { readonly before: readonly FigureInline[]; readonly update: Uint8Array | null } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, noteId))
  const known = Y.encodeStateVector(doc)
  const before = setFigures(doc, figures)
  if (before.length === 0) return { before, update: null }
  const update = Y.encodeStateAsUpdate(doc, known)
  appendBodyUpdate(db, { noteId, update, nowMs: nowMs(), author })
  return { before, update }
}
