import type { Evidence } from '@shared/contract/library'
import type { Measure } from '@shared/library/plan'
import type { ReadDb } from '../database'
import { findSources } from './sources'

type MeasureEvidence = Extract<Evidence, { kind: 'measure' }>

/** A measure and where it stands. */
export type MeasureRow = Measure & {
  readonly planId: string
  readonly pillarId: string | null
  readonly groupId: string | null
  readonly planTitle: string
  readonly pillarTitle: string | null
}

const selectMeasures = `
  select measures.id, measures.number, text, kind, sourceId as source, sentence,
    startOffset as start, endOffset as end, measures.planId, measures.pillarId, groupId,
    plans.title as planTitle, pillars.title as pillarTitle
  from measures
    join plans on plans.id = measures.planId
    left join pillars on pillars.id = measures.pillarId
    left join measureGroups on measureGroups.id = measures.groupId`

const libraryOrder = `
  order by plans.position, pillars.number nulls last, measureGroups.position nulls first,
    measures.position`

/** All measures in the order of the library: by plan, pillar and group. */
export function listMeasures(db: ReadDb): readonly Measure[] {
  return listMeasureRows(db).map(measureOf)
}

/** All measures, or those of one plan, with their places, in the order of the library. */
export function listMeasureRows(db: ReadDb, planId: string | null = null): readonly MeasureRow[] {
  const where = planId === null ? '' : 'and measures.planId = @planId'
  return db
    .prepare<[{ planId: string | null }], MeasureRow>(
      `${selectMeasures} where measures.deletedAtMs is null and plans.deletedAtMs is null ${where}
       ${libraryOrder}`,
    )
    .all({ planId })
}

/** The measures of these ids, in the order of the library, with their sources. */
export function findMeasures(db: ReadDb, ids: readonly string[]): readonly MeasureEvidence[] {
  const rows = db
    .prepare<[string], MeasureRow>(
      `${selectMeasures} where measures.id in (select value from json_each(?)) ${libraryOrder}`,
    )
    .all(JSON.stringify(ids))
  const sources = findSources(
    db,
    rows.map((row) => row.source),
  )
  return rows.flatMap((row) => {
    const source = sources.get(row.source)
    if (source === undefined) return []
    const { planTitle, pillarTitle } = row
    return [{ kind: 'measure', item: { ...measureOf(row), planTitle, pillarTitle }, source }]
  })
}

/** A measure without its place. */
export function measureOf(row: MeasureRow): Measure {
  const { planId, pillarId, groupId, planTitle, pillarTitle, ...measure } = row
  return measure
}
