import { sameValue } from '../base/same-value'

/** A value that was one and is another. */
export type Change<Value> = { readonly before: Value; readonly after: Value }

/** The change from one value to another, null where they are the same. */
export function changeOf<Value>(before: Value, after: Value): Change<Value> | null {
  return sameValue(before, after) ? null : { before, after }
}

/** The value after a change; the value itself where there is none. */
export function changed<Value>(value: Value, change: Change<Value> | null): Value {
  return change === null ? value : change.after
}

/** The parts of a change, null where none of them changed. */
export function orNull<Parts extends object>(parts: Parts): Parts | null {
  const isEmpty = (part: unknown) => part === null || (Array.isArray(part) && part.length === 0)
  const changes = Object.entries(parts).filter(([name]) => name !== 'kind')
  return changes.every(([, part]) => isEmpty(part)) ? null : parts
}
