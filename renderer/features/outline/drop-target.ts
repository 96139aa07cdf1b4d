import type { OutlineEntry } from '../../lib/outline/page-outline'

/**
 * The heading before which a section lands that is dropped above or below an entry; null for the
 * end of the text.
 */
export function dropTargetOf(
  entries: readonly OutlineEntry[],
  { id, isBelow }: { readonly id: string; readonly isBelow: boolean },
): string | null {
  const at = entries.findIndex((entry) => entry.id === id)
  const from = isBelow ? at + 1 : at
  return entries.find(({ kind }, index) => index >= from && kind === 'heading')?.id ?? null
}
