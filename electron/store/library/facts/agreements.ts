import type { Agreement } from '@shared/library/facts'
import { z } from 'zod'
import type { ReadDb } from '../../database'

const partiesSchema = z.array(z.string())

/** All agreements and partnerships in the order of the library. */
export function listAgreements(db: ReadDb): readonly Agreement[] {
  return db
    .prepare<[], Omit<Agreement, 'parties'> & { readonly partyJson: string }>(
      `select id, type, parties as partyJson, status, date, sourceId as source, sentence,
         startOffset as start, endOffset as end
       from agreements order by position`,
    )
    .all()
    .map(({ partyJson, ...agreement }) => ({
      ...agreement,
      parties: partiesSchema.parse(JSON.parse(partyJson)),
    }))
}
