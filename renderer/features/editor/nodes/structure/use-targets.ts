import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'
import type { ListedTarget, PageTargets } from '../../references/page-targets'

/** What of the page carries numbers, drawn anew when it changes; null until it was read. */
export function useTargets(
  targets: PageTargets,
  editor: Editor,
): ReadonlyMap<string, ListedTarget> | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const end = targets.subscribe(listener)
      // Without listeners the page was not read.
      targets.read(editor.state.doc)
      return end
    },
    [targets, editor],
  )
  return useSyncExternalStore(subscribe, targets.all)
}
