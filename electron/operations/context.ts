import type { WriteDb } from '../store/database'

/** What an operation needs of the world: the store whose lock is held, the clock and new ids. */
export type OperationContext = {
  readonly db: WriteDb
  readonly nowMs: () => number
  readonly newId: () => string
}
