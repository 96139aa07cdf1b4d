import type { TrashedItem } from '@shared/contract/library/library-edit'
import type { ReadDb, WriteDb } from '../../database'
import { type Author, recordChange } from './changes'
import { notFound, type TrashableTable } from './require-in-use'

type Trashable = { readonly table: TrashableTable; readonly id: string }

/**
 * Moves an item to the trash: lists and search no longer show it, notes keep what they cite.
 *
 * @throws FicheError `measure-not-found`, `plan-not-found`, `source-not-found`, `progress-not-found`.
 *   A pillar goes with its measures: `trashPillar`
 */
export function trashItem(db: WriteDb, item: Trashable, author: Author): number {
  return setDeleted(db, item, author, author.nowMs)
}

/** Takes an item out of the trash; throws as `trashItem`. */
export function restoreItem(db: WriteDb, item: Trashable, author: Author): number {
  return setDeleted(db, item, author, null)
}

/** What the trash holds, the last moved there first; what stands in a trashed item is not listed. */
export function listTrash(db: ReadDb): readonly TrashedItem[] {
  return db
    .prepare<[], TrashedItem>(
      `select 'plan' as kind, id, title, coalesce(region, route, institution) as place, deletedAtMs
         from plans where deletedAtMs is not null
       union all
       select 'pillar', pillars.id, pillars.title, plans.title, pillars.deletedAtMs
         from pillars join plans on plans.id = planId
         where pillars.deletedAtMs is not null and plans.deletedAtMs is null
       union all
       select 'measure', measures.id, text, plans.title, measures.deletedAtMs
         from measures join plans on plans.id = measures.planId
           left join pillars on pillars.id = pillarId
         where measures.deletedAtMs is not null and plans.deletedAtMs is null
           and pillars.deletedAtMs is null
       union all
       select 'progress', progress.id, progress.text, measures.text, progress.deletedAtMs
         from progress join measures on measures.id = measureId
           join plans on plans.id = measures.planId
         where progress.deletedAtMs is not null and measures.deletedAtMs is null
           and plans.deletedAtMs is null
       union all
       select 'source', id, title, reference, deletedAtMs
         from sources where deletedAtMs is not null
       union all
       select 'copy', attachments.id, fileName, coalesce(reference, title), attachments.deletedAtMs
         from attachments join sources on sources.id = sourceId
         where attachments.deletedAtMs is not null and sources.deletedAtMs is null
       order by deletedAtMs desc, id`,
    )
    .all()
}

function setDeleted(
  db: WriteDb,
  { table, id }: Trashable,
  author: Author,
  deletedAtMs: number | null,
): number {
  return recordChange(db, { table, id }, author, () => {
    const { changes } = db
      .prepare(`update ${table} set deletedAtMs = ? where id = ?`)
      .run(deletedAtMs, id)
    if (changes === 0) throw notFound(table, id)
  })
}
