import type { EvidenceLibrary } from '@shared/evidence/evidence-of'
import { observationIdsOf } from '@shared/figure/observation-ids-of'
import type { Note } from '@shared/note/note'
import type { ReadDb } from '../../store/database'
import { findMeasures } from '../../store/library/measures'
import { findSources } from '../../store/library/sources'
import { findStatistics } from '../../store/library/statistics'

/** What the library holds now of all that a body shows and quotes. */
export function readEvidenceLibrary(db: ReadDb, body: Note['body']): EvidenceLibrary {
  const quotations = body.flatMap((block) => (block.kind === 'quotation' ? [block] : []))
  const statistics = findStatistics(db, [...new Set(observationIdsOf(body))])
  const measures = findMeasures(
    db,
    quotations.flatMap(({ measureId }) => measureId ?? []),
  )
  return {
    statistics: new Map(statistics.map((one) => [one.item.id, one])),
    measures: new Map(measures.map((one) => [one.item.id, one])),
    sources: findSources(
      db,
      quotations.flatMap(({ sourceId }) => sourceId ?? []),
    ),
  }
}
