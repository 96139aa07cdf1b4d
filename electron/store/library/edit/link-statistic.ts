import { FicheError } from '@shared/contract/error'
import type { WriteDb } from '../../database'
import { type Author, insertItem, recordChange } from './changes'
import { requireInUse } from './require-in-use'

/**
 * Ties a statistic to a measure by hand.
 *
 * @returns the id of the change
 * @throws FicheError `measure-not-found`, `statistic-not-found`, `already-linked`
 */
export function linkStatistic(
  db: WriteDb,
  link: { readonly id: string; readonly measureId: string; readonly observationId: string },
  author: Author,
): number {
  const { measureId, observationId } = link
  requireInUse(db, 'measures', measureId)
  if (db.prepare('select 1 from observations where id = ?').get(observationId) === undefined)
    throw new FicheError('statistic-not-found', observationId)
  const known = db
    .prepare('select 1 from measureStatistics where measureId = ? and observationId = ?')
    .get(measureId, observationId)
  if (known !== undefined) throw new FicheError('already-linked')
  return insertItem(db, 'measureStatistics', link, author)
}

/** Unties it; one that is gone already is no error, as that is what was asked for. */
export function unlinkStatistic(db: WriteDb, linkId: string, author: Author): number {
  return recordChange(db, { table: 'measureStatistics', id: linkId }, author, () => {
    db.prepare('delete from measureStatistics where id = ?').run(linkId)
  })
}
