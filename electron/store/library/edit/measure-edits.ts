import { FicheError } from '@shared/contract/error'
import type { MeasureChange } from '@shared/contract/library/library-edit'
import type { WriteDb } from '../../database'
import { type Author, insertItem, updateItem } from './changes'
import { checkCount, checkDate, checkOptionalText, checkText } from './check-input'
import { requireInUse } from './require-in-use'

/**
 * Changes what is given of a measure.
 *
 * @returns the id of the change
 * @throws FicheError `measure-not-found`, `item-changed`, and what the checks of the input throw;
 *   `measure-was-read` for other words or another source of what was read from a document,
 *   `source-not-found`
 */
export function saveMeasure(
  db: WriteDb,
  edit: { readonly id: string; readonly seen: number | null; readonly change: MeasureChange },
  author: Author,
): number {
  const { id, seen, change } = edit
  const columns = {
    ...(change.number === undefined ? {} : { number: checkCount(change.number) }),
    ...(change.text === undefined ? {} : { text: checkText(change.text) }),
    ...(change.actors === undefined ? {} : { actors: checkOptionalText(change.actors) }),
    ...(change.deadline === undefined ? {} : { deadline: checkDate(change.deadline) }),
    ...(change.status === undefined ? {} : { status: checkOptionalText(change.status) }),
    ...originColumns(change),
  }
  requireInUse(db, 'measures', id)
  if (Object.keys(originColumns(change)).length > 0) requireTyped(db, id)
  if (change.sourceId !== undefined) requireInUse(db, 'sources', change.sourceId)
  return updateItem(db, { item: { table: 'measures', id }, seen, columns }, author)
}

/** Where a measure stands, and in which words. */
function originColumns(change: MeasureChange) {
  return {
    ...(change.sentence === undefined
      ? {}
      : { sentence: checkOptionalText(change.sentence) ?? '' }),
    ...(change.sourceId === undefined ? {} : { sourceId: change.sourceId }),
    ...(change.place === undefined ? {} : { place: checkOptionalText(change.place) }),
  }
}

/** What was read from a text stands there, letter by letter, whatever one would rather have. */
function requireTyped(db: WriteDb, id: string): void {
  const read = db.prepare('select 1 from measures where id = ? and endOffset > startOffset').get(id)
  if (read !== undefined) throw new FicheError('measure-was-read')
}

export type NewMeasures = {
  readonly planId: string
  /** Null: outside the pillars. */
  readonly pillarId: string | null
  readonly measures: readonly { readonly id: string; readonly text: string }[]
}

/**
 * Adds measures at the end of a pillar or plan, all or none, without a number: sources number, we
 * do not. They stand in the document of their plan; what it says letter by letter is not known.
 *
 * @returns the ids of the changes
 * @throws FicheError `plan-not-found`, `pillar-not-found`, `source-not-found` for a plan of which
 *   no document is known, and what `checkText` throws
 */
export function addMeasures(
  db: WriteDb,
  { planId, pillarId, measures }: NewMeasures,
  author: Author,
): readonly number[] {
  return db
    .transaction(() => {
      requireInUse(db, 'plans', planId)
      requirePillar(db, planId, pillarId)
      const sourceId = documentOf(db, planId)
      const last = db
        .prepare<[string], number | null>('select max(position) from measures where planId = ?')
        .pluck()
        .get(planId)
      return measures.map(({ id, text }, index) => {
        const position = (last ?? 0) + index + 1
        const place = { planId, pillarId, position, sourceId }
        const row = { id, ...place, text: checkText(text.trim()), ...withoutSentence }
        return insertItem(db, 'measures', row, author)
      })
    })
    .immediate()
}

const withoutSentence = { kind: 'measure', sentence: '', startOffset: 0, endOffset: 0 }

/** The document that a plan stands in: its own, else the one most of its measures were read in. */
function documentOf(db: WriteDb, planId: string): string {
  const found = db
    .prepare<[{ planId: string }], string | null>(
      `select coalesce(
         (select documentId from plans where id = @planId),
         (select sourceId from measures where planId = @planId
            group by sourceId order by count(*) desc, sourceId limit 1),
         (select sourceId from planEvidence where planId = @planId order by position limit 1))`,
    )
    .pluck()
    .get({ planId })
  if (typeof found !== 'string') throw new FicheError('source-not-found', planId)
  return found
}

/** @throws FicheError `pillar-not-found`; null, outside the pillars, is in every plan */
export function requirePillar(db: WriteDb, planId: string, pillarId: string | null): void {
  if (pillarId === null) return
  const found = db
    .prepare('select 1 from pillars where id = ? and planId = ? and deletedAtMs is null')
    .get(pillarId, planId)
  if (found === undefined) throw new FicheError('pillar-not-found', pillarId)
}
