import type { WriteDb } from '../../../database'
import { type Author, findRow } from '../changes'
import { notFound, requireInUse } from '../require-in-use'
import { restoreItem, trashItem } from '../trash'

/**
 * Moves a pillar to the trash, and its measures with it.
 *
 * @returns the ids of the changes
 * @throws FicheError `pillar-not-found`
 */
export function trashPillar(db: WriteDb, id: string, author: Author): readonly number[] {
  return db
    .transaction(() => {
      requireInUse(db, 'pillars', id)
      const measures = measuresOf(db, id, null).map((measureId) =>
        trashItem(db, { table: 'measures', id: measureId }, author),
      )
      return [...measures, trashItem(db, { table: 'pillars', id }, author)]
    })
    .immediate()
}

/**
 * Takes a pillar out of the trash, with the measures that went there with it; those that were
 * there before stay.
 *
 * @returns the ids of the changes
 * @throws FicheError `pillar-not-found`
 */
export function restorePillar(db: WriteDb, id: string, author: Author): readonly number[] {
  return db
    .transaction(() => {
      const deletedAtMs = findRow(db, { table: 'pillars', id })?.['deletedAtMs']
      if (typeof deletedAtMs !== 'number') throw notFound('pillars', id)
      const measures = measuresOf(db, id, deletedAtMs).map((measureId) =>
        restoreItem(db, { table: 'measures', id: measureId }, author),
      )
      return [...measures, restoreItem(db, { table: 'pillars', id }, author)]
    })
    .immediate()
}

function measuresOf(db: WriteDb, pillarId: string, deletedAtMs: number | null): readonly string[] {
  return db
    .prepare<[string, number | null], string>(
      'select id from measures where pillarId = ? and deletedAtMs is ? order by position',
    )
    .pluck()
    .all(pillarId, deletedAtMs)
}
