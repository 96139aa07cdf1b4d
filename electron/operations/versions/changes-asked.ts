import { FicheError } from '@shared/contract/error'
import type { ExportChanges } from '@shared/contract/export'
import type { ChangesOptions } from '../../export/marks/changes-options'
import type { ReadDb } from '../../store/database'
import { readBase } from './comparison-base'

export type ChangesAsked = ExportChanges & {
  /** Named as the author of changes that Word tracks. */
  readonly author: string
}

/**
 * The changes that a file is to tell.
 *
 * @throws FicheError `version-not-found`; `tracked-for-sending`, as such a file holds what was taken
 *   out, and who wrote it
 */
export function changesOf(
  db: ReadDb,
  noteId: string,
  asked: ChangesAsked & { readonly audience: 'sending' | 'colleagues' },
): ChangesOptions {
  const { marks, deleted, since, author, audience } = asked
  const compared = readBase(db, noteId, since)
  if (marks === 'council') return { ...compared, marks, deleted }
  if (audience === 'sending') throw new FicheError('tracked-for-sending')
  return { ...compared, marks, author }
}
