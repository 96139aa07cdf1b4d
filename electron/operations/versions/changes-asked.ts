import { FicheError } from '@shared/contract/error'
import type { ExportChanges } from '@shared/contract/export'
import type { Note } from '@shared/note/note'
import type { ChangesOptions, ComparedWith } from '../../export/marks/changes-options'
import type { ReadDb } from '../../store/database'
import type { WordFileBytes } from '../word/import-word-note'
import { readBase } from './comparison-base'
import { type BaseReaders, type FileBase, readFileBase } from './file-base'

export type ChangesAsked = Omit<ExportChanges, 'since'> & {
  /** A version or another note, or a Word file. */
  readonly since: string | WordFileBytes
  /** Named as the author of changes that Word tracks. */
  readonly author: string
}

/** The changes that a file is to tell, with what was found about their base. */
export type AskedChanges = Omit<FileBase, 'compared'> & { readonly options: ChangesOptions }

/**
 * The changes that a file is to tell.
 *
 * @throws FicheError `version-not-found`; `tracked-for-sending`, as such a file holds what was taken
 *   out, and who wrote it; what `readFileBase` throws
 */
export async function changesOf(
  db: ReadDb,
  note: Note,
  asked: ChangesAsked & { readonly audience: 'sending' | 'colleagues' },
  readers: BaseReaders,
): Promise<AskedChanges> {
  const { marks, deleted, since, author, audience } = asked
  if (marks === 'tracked' && audience === 'sending') throw new FicheError('tracked-for-sending')
  const how = marks === 'council' ? { marks, deleted } : { marks, author }
  const withMarks = (compared: ComparedWith): ChangesOptions => ({ ...compared, ...how })
  if (typeof since === 'string')
    return { options: withMarks(readBase(db, note.id, since)), images: new Map(), findings: [] }
  const { compared, ...found } = await readFileBase(note, since, readers)
  return { ...found, options: withMarks(compared) }
}
