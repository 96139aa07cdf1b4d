import type { SourceChange } from '@shared/contract/library/sources'
import type { WriteDb } from '../../database'
import { type Author, type Row, updateItem } from './changes'
import { checkDate, checkOptionalText, checkText } from './check-input'
import { requireInUse } from './require-in-use'

/**
 * Changes how a document is cited. All notes and lists that name it follow.
 *
 * @returns the id of the change
 * @throws FicheError `source-not-found`, `item-changed`, and what `checkText` and `checkDate` throw
 */
export function saveSource(
  db: WriteDb,
  edit: { readonly id: string; readonly seen: number | null; readonly change: SourceChange },
  author: Author,
): number {
  const { id, seen, change } = edit
  requireInUse(db, 'sources', id)
  const columns: Row = {
    ...(change.title === undefined ? {} : { title: checkText(change.title) }),
    ...(change.reference === undefined ? {} : { reference: checkOptionalText(change.reference) }),
    ...(change.marking === undefined ? {} : { marking: checkText(change.marking) }),
    ...(change.date === undefined ? {} : { date: checkDate(change.date) }),
  }
  return updateItem(db, { item: { table: 'sources', id }, seen, columns }, author)
}
