import type * as Y from 'yjs'
import { z } from 'zod'

/** How many words a note may have at most. */
export const wordBudgetSchema = z.int().min(1).max(1_000_000)

/** How many pages a note may have at most. */
export const pageBudgetSchema = z.int().min(1).max(10_000)

/** How long a note may be; null for what has no limit. */
export type LengthBudget = { readonly words: number | null; readonly pages: number | null }

const mapName = 'settings'
const wordKey = 'wordBudget'
const pageKey = 'pageBudget'

/** The map that holds what one set for a note; it stands beside the body, so undo knows nothing of it. */
export function noteSettingsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(mapName)
}

/** Null where none is set, or what is set cannot be read. */
export function lengthBudgetOf(doc: Y.Doc): LengthBudget {
  const settings = noteSettingsOf(doc)
  return {
    words: wordBudgetSchema.safeParse(settings.get(wordKey)).data ?? null,
    pages: pageBudgetSchema.safeParse(settings.get(pageKey)).data ?? null,
  }
}

/** Limits that are null are taken away. */
export function setLengthBudget(doc: Y.Doc, { words, pages }: LengthBudget): void {
  const settings = noteSettingsOf(doc)
  doc.transact(() => {
    for (const [key, limit] of [
      [wordKey, words],
      [pageKey, pages],
    ] as const) {
      if (limit === null) settings.delete(key)
      else settings.set(key, limit)
    }
  })
}
