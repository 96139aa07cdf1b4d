import type { ItemKind } from '@shared/contract/library/consistency'
import { createContext, type ReactNode, useContext } from 'react'

export type ConsistencyItem = { readonly kind: ItemKind; readonly id: string }

const Slot = createContext<(item: ConsistencyItem) => ReactNode>(() => null)

/** What shows the contradictions of an item; the app gives it, so that any task can ask for it. */
export const ContradictionsProvider = Slot.Provider

/** All that is at odds with an item of the library; nothing where nothing is. */
export function ContradictionsOf({ kind, id }: ConsistencyItem) {
  return useContext(Slot)({ kind, id })
}
