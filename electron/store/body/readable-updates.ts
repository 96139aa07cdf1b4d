import * as Y from 'yjs'
import { isWholeUpdate } from './is-whole-update'

/** When updates that cannot be read were saved, in milliseconds since 1970. */
export type BodyDamage = { readonly firstSavedAtMs: number; readonly lastSavedAtMs: number }

type SavedBytes = {
  /** A Yjs update, format 1. */
  readonly bytes: Uint8Array
  readonly savedAtMs: number
}

/** Whether bytes are a whole Yjs update, format 1. */
export function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    return false
  }
}

/** Updates as one; an empty body for none. */
export function mergeUpdates(updates: readonly Pick<SavedBytes, 'bytes'>[]): Uint8Array {
  if (updates.length === 0) return Y.encodeStateAsUpdate(new Y.Doc())
  return Y.mergeUpdates(updates.map(({ bytes }) => bytes))
}

/** Parts updates that can be read from those that the disk did not keep whole; both in their order. */
export function partReadable<Row extends Pick<SavedBytes, 'bytes'>>(
  rows: readonly Row[],
): { readonly readable: readonly Row[]; readonly damaged: readonly Row[] } {
  const sound = rows.map(({ bytes }) => isUpdate(bytes))
  return {
    readable: rows.filter((_, index) => sound[index]),
    damaged: rows.filter((_, index) => !sound[index]),
  }
}

/**
 * Merges what can be read. Merging reads every update, so that those of a sound body are not looked
 * at one by one; a single one is not merged with anything, and is only followed to its end.
 */
export function mergeReadable(rows: readonly SavedBytes[]): {
  readonly update: Uint8Array
  /** Null as a rule. */
  readonly damage: BodyDamage | null
} {
  const [only] = rows
  if (only !== undefined && rows.length === 1 && isWholeUpdate(only.bytes))
    return { update: only.bytes, damage: null }
  if (rows.length !== 1) {
    try {
      return { update: mergeUpdates(rows), damage: null }
    } catch {
      // One of them is damaged.
    }
  }
  const { readable, damaged } = partReadable(rows)
  const times = damaged.map(({ savedAtMs }) => savedAtMs)
  return {
    update: mergeUpdates(readable),
    damage:
      times.length === 0
        ? null
        : { firstSavedAtMs: Math.min(...times), lastSavedAtMs: Math.max(...times) },
  }
}
