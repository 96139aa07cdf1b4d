import type { Pack } from '@shared/library/pack'
import type { WriteDb } from '../database'
import { indexLibrary } from '../search/search-index'
import { insertFacts } from './insert/insert-facts'
import { insertAddition, insertPlan } from './insert/insert-plans'
import { insertStatistics } from './insert/insert-statistics'
import { hasPack } from './packs'

/**
 * Adds a pack, all of it or nothing, and makes it searchable. A pack that the store holds already
 * is left as it is.
 *
 * @throws SqliteError where the pack adds to a plan of a pack that was not added before it
 */
export function addPack(db: WriteDb, pack: Pack, nowMs: number): { readonly added: boolean } {
  const add = db.transaction(() => {
    if (hasPack(db, pack.id)) return { added: false }
    db.prepare(
      'insert into packs (id, title, marking, addedAtMs) values (@id, @title, @marking, @nowMs)',
    ).run({ ...pack, nowMs })
    insertSources(db, pack)
    for (const plan of pack.plans) insertPlan(db, plan, pack.id)
    for (const addition of pack.additions) insertAddition(db, addition, pack.id)
    insertStatistics(db, pack.statistics, pack.id)
    insertFacts(db, pack)
    indexLibrary(db)
    return { added: true }
  })
  return add.immediate()
}

function insertSources(db: WriteDb, pack: Pack): void {
  const insert = db.prepare(
    `insert into sources (id, title, container, institution, type, reference, date, dateText,
       marking, language, address, pack)
     values (@id, @title, @container, @institution, @type, @reference, @date, @dateText,
       @marking, @language, @address, @pack)`,
  )
  for (const source of pack.sources) insert.run({ ...source, pack: pack.id })
}
