import type * as Y from 'yjs'
import { z } from 'zod'

/** How many words a note may have at most. */
export const wordBudgetSchema = z.int().min(1).max(1_000_000)

const mapName = 'settings'
const key = 'wordBudget'

/** The map that holds what one set for a note; it stands beside the body, so undo knows nothing of it. */
export function noteSettingsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(mapName)
}

/** Null where none is set, or what is set cannot be read. */
export function wordBudgetOf(doc: Y.Doc): number | null {
  const budget = wordBudgetSchema.safeParse(noteSettingsOf(doc).get(key))
  return budget.success ? budget.data : null
}

/** @param words null takes it away */
export function setWordBudget(doc: Y.Doc, words: number | null): void {
  const settings = noteSettingsOf(doc)
  if (words === null) settings.delete(key)
  else settings.set(key, words)
}
