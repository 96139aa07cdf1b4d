import type { Edited } from '@shared/contract/library/library-edit'
import { useRef } from 'react'

/**
 * Several fields of an item are edited one after the other, faster than it is read again. Follows
 * this window's own changes, so that they are not taken for those of another window.
 */
export function useOwnChanges() {
  const next = useRef(new Map<number | null, number>())
  return async (
    seen: number | null,
    save: (seen: number | null) => Promise<Edited>,
  ): Promise<void> => {
    let latest = seen
    for (
      let newer = next.current.get(latest);
      newer !== undefined;
      newer = next.current.get(latest)
    )
      latest = newer
    const { changeIds } = await save(latest)
    const [changeId] = changeIds
    if (changeId !== undefined) next.current.set(latest, changeId)
  }
}
