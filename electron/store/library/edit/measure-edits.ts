import { FicheError } from '@shared/contract/error'
import type { WriteDb } from '../../database'
import { type Author, recordChange } from './changes'
import { checkDate, checkOptionalText, checkText } from './check-input'

/** What can be edited of a measure; what is left out stays. */
type MeasureChange = {
  readonly text?: string
  readonly actors?: string | null
  /** ISO 8601, of any precision. */
  readonly deadline?: string | null
  readonly status?: string | null
}

type ProgressEntry = {
  readonly id: string
  readonly measureId: string
  readonly date: string
  readonly text: string
  /** One's own view has no source and is never printed unless chosen. */
  readonly from:
    | { readonly kind: 'source'; readonly sourceId: string; readonly sentence: string | null }
    | { readonly kind: 'ownAssessment' }
}

/**
 * @param edit.seen the id of the last change seen of it, null for none: an edit of another
 *   window meanwhile is not overwritten
 * @returns the id of the change
 * @throws FicheError `measure-not-found`, `item-changed`, and what `checkText` and `checkDate` throw
 */
export function updateMeasure(
  db: WriteDb,
  edit: { readonly id: string; readonly seen: number | null; readonly change: MeasureChange },
  author: Author,
): number {
  const { id, seen, change } = edit
  const columns = {
    ...(change.text === undefined ? {} : { text: checkText(change.text) }),
    ...(change.actors === undefined ? {} : { actors: checkOptionalText(change.actors) }),
    ...(change.deadline === undefined ? {} : { deadline: checkDate(change.deadline) }),
    ...(change.status === undefined ? {} : { status: checkOptionalText(change.status) }),
  }
  const assignments = Object.keys(columns).map((column) => `${column} = @${column}`)
  return recordChange(db, { table: 'measures', id }, author, () => {
    requireMeasure(db, id)
    const last = db
      .prepare<[string], number | null>(
        `select max(id) from changes where tableName = 'measures' and itemId = ?`,
      )
      .pluck()
      .get(id)
    if ((last ?? null) !== seen) throw new FicheError('item-changed', id)
    if (assignments.length === 0) return
    db.prepare(`update measures set ${assignments.join(', ')} where id = @id`).run({
      ...columns,
      id,
    })
  })
}

/** Records what a source, or the user, said of a measure on a date. Throws as `updateMeasure`. */
export function addProgress(db: WriteDb, entry: ProgressEntry, author: Author): number {
  const { id, measureId, from } = entry
  const date = checkDate(entry.date)
  if (date === null) throw new FicheError('date-impossible', '""')
  const row = {
    id,
    measureId,
    date,
    text: checkText(entry.text),
    own: from.kind === 'ownAssessment' ? 1 : 0,
    sourceId: from.kind === 'source' ? from.sourceId : null,
    sentence: from.kind === 'source' ? checkOptionalText(from.sentence) : null,
    nowMs: author.nowMs,
  }
  return recordChange(db, { table: 'progress', id }, author, () => {
    requireMeasure(db, measureId)
    if (from.kind === 'source') requireSource(db, from.sourceId)
    db.prepare(
      `insert into progress (id, measureId, date, text, isOwnAssessment, sourceId, sentence,
         createdAtMs)
       values (@id, @measureId, @date, @text, @own, @sourceId, @sentence, @nowMs)`,
    ).run(row)
  })
}

function requireMeasure(db: WriteDb, id: string): void {
  const found = db.prepare('select 1 from measures where id = ? and deletedAtMs is null').get(id)
  if (found === undefined) throw new FicheError('measure-not-found', id)
}

function requireSource(db: WriteDb, id: string): void {
  const found = db.prepare('select 1 from sources where id = ? and deletedAtMs is null').get(id)
  if (found === undefined) throw new FicheError('source-not-found', id)
}
