import type { ReactNode } from 'react'

export const settingSections = ['appearance', 'writing', 'data', 'shortcuts', 'about'] as const
export type SettingSection = (typeof settingSections)[number]

/** One thing that can be set or read on the settings page. */
export type SettingEntry = {
  readonly id: string
  readonly section: SettingSection
  readonly label: string
  /** What it changes, where the label alone does not say. */
  readonly hint?: string
  /** More words that find it, such as those of its choices. */
  readonly words?: readonly string[]
  /** Below the label, over the whole width, instead of beside it. */
  readonly isWide?: boolean
  /** Gets the ids of label and hint, so that the control can carry their words. */
  readonly control: (ids: { readonly labelId: string; readonly hintId: string }) => ReactNode
}

/** Small letters without accents, so that `reglages` finds `réglages`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The entries in which each word of the query starts a word; all of them for an empty query. */
export function findEntries(
  entries: readonly SettingEntry[],
  query: string,
  sectionTitle: (section: SettingSection) => string,
): readonly SettingEntry[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const { label, hint = '', words = [] } = entry
    const texts = [sectionTitle(entry.section), label, hint, ...words]
    const found = texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
    return wanted.every((word) => found.some((other) => other.startsWith(word)))
  })
}
