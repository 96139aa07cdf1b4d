import type { ReadDb, WriteDb } from './database'

/** A fact about the store itself, undefined where none was set. */
export function findFact(db: ReadDb, key: string): string | undefined {
  return db.prepare<[string], string>('select value from facts where key = ?').pluck().get(key)
}

/** Sets a fact, in the place of the one before. */
export function setFact(db: WriteDb, key: string, value: string): void {
  db.prepare('insert or replace into facts (key, value) values (?, ?)').run(key, value)
}
