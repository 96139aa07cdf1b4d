import type BetterSqlite3 from 'better-sqlite3'

/** A store opened for reading or writing: queries take this, so that both can be passed. */
export type ReadDb = Pick<BetterSqlite3.Database, 'prepare'>

/** A store whose lock is held: only functions that take this one change anything. */
export type WriteDb = BetterSqlite3.Database
