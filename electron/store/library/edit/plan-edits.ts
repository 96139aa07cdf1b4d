import { FicheError } from '@shared/contract/error'
import type { NewPlan, PlanChange } from '@shared/contract/library/library-edit'
import type { WriteDb } from '../../database'
import { type Author, insertItem, lastChangeOf, updateItem } from './changes'
import { checkCount, checkDate, checkOptionalText, checkText } from './check-input'
import { requireInUse } from './require-in-use'

/**
 * Changes what is given of a plan.
 *
 * @returns the id of the change
 * @throws FicheError `plan-not-found`, `item-changed`, and what the checks of the input throw
 */
export function savePlan(
  db: WriteDb,
  edit: { readonly id: string; readonly seen: number | null; readonly change: PlanChange },
  author: Author,
): number {
  const { id, seen, change } = edit
  const texts = (['institution', 'region', 'route', 'summary'] as const).flatMap((name) =>
    change[name] === undefined ? [] : [[name, checkOptionalText(change[name])] as const],
  )
  const counts = (['statedPillars', 'statedMeasures'] as const).flatMap((name) =>
    change[name] === undefined ? [] : [[name, checkCount(change[name])] as const],
  )
  const columns = {
    ...Object.fromEntries<string | number | null>([...texts, ...counts]),
    ...(change.title === undefined ? {} : { title: checkText(change.title) }),
    ...(change.date === undefined ? {} : { date: checkDate(change.date) }),
  }
  requireInUse(db, 'plans', id)
  return updateItem(db, { item: { table: 'plans', id }, seen, columns }, author)
}

/**
 * Adds a plan after the others, and the document that it stands in unless the library has it.
 *
 * @param ids of the plan and of its document, if that is new
 * @returns the ids of the changes
 * @throws FicheError `source-not-found`, and what the checks of the input throw
 */
export function addPlan(
  db: WriteDb,
  { source, ...plan }: NewPlan,
  ids: { readonly plan: string; readonly source: string },
  author: Author,
): readonly number[] {
  const head = {
    title: checkText(plan.title.trim()),
    institution: checkOptionalText(plan.institution),
    date: checkDate(plan.date),
  }
  const place = {
    region: checkOptionalText(plan.region),
    route: checkOptionalText(plan.route),
  }
  return db
    .transaction(() => {
      if (source.kind === 'known') requireInUse(db, 'sources', source.id)
      const added = source.kind === 'known' ? [] : [addDocument()]
      const documentId = source.kind === 'known' ? source.id : ids.source
      const last = db.prepare<[], number | null>('select max(position) from plans').pluck().get()
      const row = { id: ids.plan, position: (last ?? 0) + 1, ...head, ...place, documentId }
      return [...added, insertItem(db, 'plans', row, author)]
    })
    .immediate()

  function addDocument(): number {
    if (source.kind === 'known') throw new FicheError('source-not-found', source.id)
    const row = {
      id: ids.source,
      ...head,
      institution: head.institution ?? '',
      type: 'action plan',
      reference: checkOptionalText(source.reference),
      marking: checkText(source.marking),
      language: 'en',
    }
    return insertItem(db, 'sources', row, author)
  }
}

/** Adds a pillar after those of the plan. Throws `plan-not-found` and as `checkText`. */
export function addPillar(
  db: WriteDb,
  pillar: { readonly id: string; readonly planId: string; readonly title: string },
  author: Author,
): number {
  const { id, planId } = pillar
  requireInUse(db, 'plans', planId)
  const last = db
    .prepare<[string], number | null>('select max(number) from pillars where planId = ?')
    .pluck()
    .get(planId)
  const row = { id, planId, number: (last ?? 0) + 1, title: checkText(pillar.title.trim()) }
  return insertItem(db, 'pillars', row, author)
}

/** Gives a pillar another title. Throws `pillar-not-found` and as `checkText`. */
export function savePillar(
  db: WriteDb,
  { id, title }: { readonly id: string; readonly title: string },
  author: Author,
): number {
  requireInUse(db, 'pillars', id)
  const item = { table: 'pillars', id } as const
  const columns = { title: checkText(title) }
  return updateItem(db, { item, seen: lastChangeOf(db, item), columns }, author)
}
