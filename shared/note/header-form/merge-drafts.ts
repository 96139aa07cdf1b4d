import type { HeaderDraft } from './header-draft'

/**
 * The header after somebody else changed it while it is edited: each field that was changed here
 * stays as it is, all others become theirs.
 *
 * @param base as it was before either change
 */
export function mergeDrafts(
  base: HeaderDraft,
  mine: HeaderDraft,
  theirs: HeaderDraft,
): HeaderDraft {
  const before = new Map(Object.entries(base).map(([field, value]) => [field, toComparable(value)]))
  const changed = Object.entries(mine).filter(
    ([field, value]) => before.get(field) !== toComparable(value),
  )
  return { ...theirs, ...Object.fromEntries(changed) }
}

function toComparable(value: string | readonly string[]): string {
  return JSON.stringify(value)
}
