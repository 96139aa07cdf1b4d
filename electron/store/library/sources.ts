import { FicheError } from '@shared/contract/error'
import type { Source } from '@shared/library/source'
import type { ReadDb } from '../database'

const columns = 'id, title, institution, type, reference, date, marking, language, address'

/** All sources in the order they were added. */
export function listSources(db: ReadDb): readonly Source[] {
  return db
    .prepare<[], Source>(`select ${columns} from sources where deletedAtMs is null order by rowid`)
    .all()
}

/** @throws FicheError `source-not-found` */
export function getSource(db: ReadDb, id: string): Source {
  const source = findSources(db, [id]).get(id)
  if (source === undefined) throw new FicheError('source-not-found', id)
  return source
}

/** The sources of these ids, by id; ids that the library does not hold are left out. */
export function findSources(db: ReadDb, ids: Iterable<string>): ReadonlyMap<string, Source> {
  const sources = db
    .prepare<[string], Source>(
      `select ${columns} from sources where id in (select value from json_each(?))`,
    )
    .all(JSON.stringify([...new Set(ids)]))
  return new Map(sources.map((source) => [source.id, source]))
}
