import { FicheError } from '@shared/contract/error'
import type { WriteDb } from '../../database'
import { indexItem } from '../../search/search-index'

/**
 * Puts a copy into the trash, or with null takes it out: its document is found by its words no
 * more, or again.
 *
 * @throws FicheError `attachment-not-found`
 */
export function setAttachmentDeleted(db: WriteDb, id: string, deletedAtMs: number | null): void {
  const set = db.transaction(() => {
    const found = db
      .prepare<[number | null, string], { sourceId: string }>(
        `update attachments set deletedAtMs = ? where id = ? and addedAtMs is not null
         returning sourceId`,
      )
      .get(deletedAtMs, id)
    if (found === undefined) throw new FicheError('attachment-not-found', id)
    indexItem(db, { kind: 'source', id: found.sourceId })
  })
  set.immediate()
}
