import type { ReadyItem } from './ready-item'

/** How many of these have to be looked at. */
export function openCountOf(items: readonly ReadyItem[]): number {
  return items.filter(({ isOpen }) => isOpen).length
}
