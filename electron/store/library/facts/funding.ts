import type { Funding } from '@shared/library/facts'
import type { ReadDb } from '../../database'

/** All amounts in the order of the library. */
export function listFunding(db: ReadDb): readonly Funding[] {
  return db
    .prepare<[], Funding>(
      `select id, amount, unit, qualifier, scale, purpose, period, geography, sourceId as source,
         sentence, startOffset as start, endOffset as end
       from funding order by position`,
    )
    .all()
}
