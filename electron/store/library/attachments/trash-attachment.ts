import { FicheError } from '@shared/contract/error'
import type { WriteDb } from '../../database'
import { type Author, recordChange } from '../edit/changes'

/**
 * Puts a copy into the trash, or takes it out: its document is found by its words no more, or
 * again. Both stand in the history of the document.
 *
 * @throws FicheError `attachment-not-found`
 */
export function setAttachmentDeleted(
  db: WriteDb,
  copy: { readonly id: string; readonly isDeleted: boolean },
  author: Author,
): number {
  const { id, isDeleted } = copy
  return recordChange(db, { table: 'attachments', id }, author, () => {
    const { changes } = db
      .prepare('update attachments set deletedAtMs = ? where id = ? and addedAtMs is not null')
      .run(isDeleted ? author.nowMs : null, id)
    if (changes === 0) throw new FicheError('attachment-not-found', id)
  })
}
