import type { PackPlan, PlanAddition } from '@shared/library/pack'
import type { Measure } from '@shared/library/plan'
import type { WriteDb } from '../../database'

type Place = {
  readonly planId: string
  readonly pillarId: string | null
  readonly groupId: string | null
  readonly pack: string
}

/** Adds a plan after those that the store holds, with its pillars, groups and measures. */
export function insertPlan(db: WriteDb, plan: PackPlan, pack: string): void {
  db.prepare(
    `insert into plans (id, position, title, institution, date, region, route,
       statedPillars, statedMeasures, summary, pack)
     values (@id, (select coalesce(max(position), 0) + 1 from plans), @title, @institution, @date,
       @region, @route, @statedPillars, @statedMeasures, @summary, @pack)`,
  ).run({
    ...plan,
    statedPillars: plan.stated.pillars,
    statedMeasures: plan.stated.measures,
    pack,
  })
  insertAboutPlan(db, plan.id, plan, pack)
  for (const pillar of plan.pillars) {
    const pillarId = pillarIdOf(plan.id, pillar.number)
    db.prepare('insert into pillars (id, planId, number, title) values (?, ?, ?, ?)').run(
      pillarId,
      plan.id,
      pillar.number,
      pillar.title,
    )
    insertMeasures(db, { planId: plan.id, pillarId, groupId: null, pack }, pillar.measures)
    for (const [index, group] of pillar.groups.entries()) {
      const groupId = `${pillarId}-G${index + 1}`
      db.prepare(
        'insert into measureGroups (id, pillarId, position, title) values (?, ?, ?, ?)',
      ).run(groupId, pillarId, index + 1, group.title)
      insertMeasures(db, { planId: plan.id, pillarId, groupId, pack }, group.measures)
    }
  }
  insertMeasures(db, { planId: plan.id, pillarId: null, groupId: null, pack }, plan.measures)
}

/** Adds to a plan that the store holds what another pack says of it. */
export function insertAddition(db: WriteDb, addition: PlanAddition, pack: string): void {
  const { planId } = addition
  db.prepare('update plans set date = coalesce(date, ?) where id = ?').run(addition.date, planId)
  insertAboutPlan(db, planId, addition, pack)
  for (const pillar of addition.pillars) {
    const pillarId = pillarIdOf(planId, pillar.number)
    insertMeasures(db, { planId, pillarId, groupId: null, pack }, pillar.measures)
  }
  insertMeasures(db, { planId, pillarId: null, groupId: null, pack }, addition.measures)
}

function pillarIdOf(planId: string, number: number): string {
  return `${planId}-P${number}`
}

function insertAboutPlan(
  db: WriteDb,
  planId: string,
  about: Pick<PackPlan, 'otherTitles' | 'evidence'>,
  pack: string,
): void {
  const insertTitle = db.prepare(
    'insert into planTitles (planId, title, sourceId, pack) values (?, ?, ?, ?)',
  )
  for (const title of about.otherTitles) insertTitle.run(planId, title.text, title.source, pack)
  const insertEvidence = db.prepare(
    `insert into planEvidence (planId, position, sourceId, sentence, startOffset, endOffset, pack)
     values (@planId, (select coalesce(max(position), 0) + 1 from planEvidence where planId = @planId),
       @source, @sentence, @start, @end, @pack)`,
  )
  for (const citation of about.evidence) insertEvidence.run({ ...citation, planId, pack })
}

function insertMeasures(db: WriteDb, place: Place, measures: readonly Measure[]): void {
  const insert = db.prepare(
    `insert into measures (id, planId, pillarId, groupId, position, number, text, kind,
       sourceId, sentence, startOffset, endOffset, pack)
     values (@id, @planId, @pillarId, @groupId,
       (select coalesce(max(position), 0) + 1 from measures where planId = @planId),
       @number, @text, @kind, @source, @sentence, @start, @end, @pack)`,
  )
  for (const measure of measures) insert.run({ ...measure, ...place })
}
