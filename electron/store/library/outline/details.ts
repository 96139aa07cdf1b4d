import { FicheError } from '@shared/contract/error'
import type {
  MeasureDetail,
  PlanDetail,
  ProgressDetail,
} from '@shared/contract/library/library-edit'
import type { Source } from '@shared/library/source'
import type { ReadDb } from '../../database'
import { findObservationIdsAt } from '../consistency/spans'
import { lastChangeOf } from '../edit/changes'
import { findSources, getSource } from '../sources'
import { findStatistics } from '../statistics'

type MeasureRow = Omit<
  MeasureDetail,
  'source' | 'seen' | 'statusAtMs' | 'pillars' | 'progress' | 'statistics'
> & {
  readonly sourceId: string
}
type ProgressRow = Omit<ProgressDetail, 'source' | 'seen'> & { readonly sourceId: string | null }
type LinkRow = { readonly linkId: string; readonly observationId: string }

/**
 * A measure with all that is known of it.
 *
 * @throws FicheError `measure-not-found`, also for one in the trash
 */
export function getMeasureDetail(db: ReadDb, id: string): MeasureDetail {
  const row = db
    .prepare<[string], MeasureRow>(
      `select measures.id, measures.number, text, kind, sourceId, sentence, startOffset as start,
         endOffset as end, measures.planId, plans.title as planTitle,
         measures.pillarId, pillars.title as pillarTitle, measureGroups.title as groupTitle, actors, deadline, status, place
       from measures join plans on plans.id = measures.planId
         left join pillars on pillars.id = measures.pillarId
         left join measureGroups on measureGroups.id = measures.groupId
       where measures.id = ? and measures.deletedAtMs is null and plans.deletedAtMs is null`,
    )
    .get(id)
  if (row === undefined) throw new FicheError('measure-not-found', id)
  const { sourceId, ...measure } = row
  return {
    ...measure,
    source: getSource(db, sourceId),
    pillars: listPillars(db, measure.planId),
    seen: lastChangeOf(db, { table: 'measures', id }),
    statusAtMs: measure.status === null ? null : lastStatusMs(db, id),
    progress: listProgress(db, id),
    statistics: listStatisticsOf(db, { ...measure, sourceId }),
  }
}

/** @throws FicheError `plan-not-found`, also for one in the trash */
export function getPlanDetail(db: ReadDb, id: string): PlanDetail {
  const row = db
    .prepare<[string], Omit<PlanDetail, 'sources' | 'seen'>>(
      `select id, title, institution, date, region, route, summary, statedPillars, statedMeasures,
         (select count(*) from measures where planId = plans.id and deletedAtMs is null
            and kind = 'measure') as listedMeasures
       from plans where id = ? and deletedAtMs is null`,
    )
    .get(id)
  if (row === undefined) throw new FicheError('plan-not-found', id)
  return { ...row, sources: documentsOf(db, id), seen: lastChangeOf(db, { table: 'plans', id }) }
}

function listPillars(db: ReadDb, planId: string): MeasureDetail['pillars'] {
  return db
    .prepare<[string], MeasureDetail['pillars'][number]>(
      'select id, title from pillars where planId = ? and deletedAtMs is null order by number',
    )
    .all(planId)
}

/** When the status of a measure last became another one. */
function lastStatusMs(db: ReadDb, id: string): number | null {
  const found = db
    .prepare<[string], number | null>(
      `select max(atMs) from changes where tableName = 'measures' and itemId = ?
         and before ->> 'status' is not after ->> 'status'`,
    )
    .pluck()
    .get(id)
  return found ?? null
}

function documentsOf(db: ReadDb, planId: string): readonly Source[] {
  const ids = db
    .prepare<[{ planId: string }], string>(
      `select documentId from plans where id = @planId and documentId is not null
       union select sourceId from measures where planId = @planId and deletedAtMs is null
       union select sourceId from planEvidence where planId = @planId`,
    )
    .pluck()
    .all({ planId })
  return [...findSources(db, ids).values()]
}

function listProgress(db: ReadDb, measureId: string): readonly ProgressDetail[] {
  const rows = db
    .prepare<[string], ProgressRow>(
      `select id, date, text, sourceId, sentence from progress
       where measureId = ? and deletedAtMs is null order by date desc, createdAtMs desc`,
    )
    .all(measureId)
  const sources = findSources(
    db,
    rows.flatMap(({ sourceId }) => sourceId ?? []),
  )
  return rows.map(({ sourceId, ...entry }) => ({
    ...entry,
    source: sources.get(sourceId ?? '') ?? null,
    seen: lastChangeOf(db, { table: 'progress', id: entry.id }),
  }))
}

function listStatisticsOf(
  db: ReadDb,
  measure: Pick<MeasureRow, 'id' | 'sourceId' | 'start' | 'end'>,
): MeasureDetail['statistics'] {
  const links = db
    .prepare<[string], LinkRow>(
      'select id as linkId, observationId from measureStatistics where measureId = ? order by rowid',
    )
    .all(measure.id)
  const linkOf = new Map(links.map(({ observationId, linkId }) => [observationId, linkId]))
  // A measure typed by hand stands nowhere.
  const nearby = measure.end > measure.start ? findObservationIdsAt(db, measure) : []
  return findStatistics(db, [...new Set([...linkOf.keys(), ...nearby])]).map((evidence) => ({
    linkId: linkOf.get(evidence.item.id) ?? null,
    evidence,
  }))
}
