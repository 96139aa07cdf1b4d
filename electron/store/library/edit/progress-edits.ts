import { FicheError } from '@shared/contract/error'
import type { NewProgress } from '@shared/contract/library/library-edit'
import type { WriteDb } from '../../database'
import { type Author, insertItem, updateItem } from './changes'
import { checkDate, checkOptionalText, checkText } from './check-input'
import { requireInUse } from './require-in-use'

type ProgressFields = Omit<NewProgress, 'measureId'>

/**
 * Records what a source, or without one the user, said of a measure on a date.
 *
 * @returns the id of the change
 * @throws FicheError `measure-not-found`, `source-not-found`, and what the checks of text and
 *   date throw; a date has to be given
 */
export function addProgress(
  db: WriteDb,
  { id, measureId, ...fields }: NewProgress & { readonly id: string },
  author: Author,
): number {
  requireInUse(db, 'measures', measureId)
  const row = { id, measureId, ...columnsOf(db, fields), createdAtMs: author.nowMs }
  return insertItem(db, 'progress', row, author)
}

/** Changes such an entry; throws as `addProgress`, and `progress-not-found`, `item-changed`. */
export function saveProgress(
  db: WriteDb,
  edit: { readonly id: string; readonly seen: number | null; readonly change: ProgressFields },
  author: Author,
): number {
  const { id, seen, change } = edit
  requireInUse(db, 'progress', id)
  const columns = columnsOf(db, change)
  return updateItem(db, { item: { table: 'progress', id }, seen, columns }, author)
}

function columnsOf(db: WriteDb, { date, text, sourceId, sentence }: ProgressFields) {
  const day = checkDate(date)
  if (day === null) throw new FicheError('date-missing')
  if (sourceId !== null) requireInUse(db, 'sources', sourceId)
  return {
    date: day,
    text: checkText(text),
    isOwnAssessment: sourceId === null ? 1 : 0,
    sourceId,
    // The words of a source; one's own view has none.
    sentence: sourceId === null ? null : checkOptionalText(sentence),
  }
}
