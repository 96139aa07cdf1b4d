import type { MadeWith } from '@shared/contract/sent/sent'
import type { ReadDb } from '../database'

type PackRow = Omit<MadeWith['packs'][number], 'addedAt'> & { readonly addedAtMs: number }

/** The packs of the library, in the order in which they were added. */
export function listPacks(db: ReadDb): MadeWith['packs'] {
  return db
    .prepare<[], PackRow>('select id, title, marking, addedAtMs from packs order by addedAtMs, id')
    .all()
    .map(({ addedAtMs, ...pack }) => ({ ...pack, addedAt: new Date(addedAtMs).toISOString() }))
}

/** The vintages of these observations, each once and sorted; those without one are left out. */
export function listVintagesOf(db: ReadDb, observationIds: readonly string[]): readonly string[] {
  return db
    .prepare<[string], string>(
      `select distinct vintage from observations
       where id in (select value from json_each(?)) and vintage is not null order by vintage`,
    )
    .pluck()
    .all(JSON.stringify(observationIds))
}
