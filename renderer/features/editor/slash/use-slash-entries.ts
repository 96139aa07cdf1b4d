import type { Evidence } from '@shared/contract/library'
import { useSettings } from '../../../lib/settings/use-settings'
import { useEvidenceSearch } from '../../../lib/use-evidence-search'
import { useText } from '../../../lib/use-text'
import { findMenuEntries, type MenuEntry } from './slash-entries'
import { evidenceKindOf, readKindQuery, type SlashKind } from './slash-kinds'

/** One thing that the menu of `/` offers. */
export type SlashItem =
  | MenuEntry
  | { readonly kind: 'evidence'; readonly evidence: Evidence; readonly as: SlashKind | null }

const mostFound = 8
/** One letter is found in everything. */
const shortestQuery = 2

/**
 * What the menu of `/` shows for the words typed: blocks and kinds, then what the library holds;
 * once a kind is named, only what is of that kind.
 *
 * @param parentName what the cursor stands in; not everything may stand everywhere
 */
export function useSlashEntries(query: string, parentName: string) {
  const text = useText()
  const { recent } = useSettings().settings
  const { kind, words } = readKindQuery(query, text)
  const isLong = words.trim().length >= shortestQuery
  // A kind that is named lists what there is of it, before a word is typed.
  const enabled = isLong || (kind !== null && words.trim() === '')
  const found = useEvidenceSearch({
    query: words,
    kind: parentName === 'heading' ? 'statistic' : kind && evidenceKindOf[kind],
    limit: mostFound,
    enabled,
  })
  const evidence = enabled ? found.items.filter((one) => fits(one, kind)) : []
  const menu = kind === null ? findMenuEntries(query, parentName, { text, recent }) : []
  const entries: readonly SlashItem[] = [
    ...menu,
    ...evidence.map((one) => ({ kind: 'evidence', evidence: one, as: kind }) as const),
  ]
  return { entries, kind, isCurrent: found.isCurrent }
}

/** Only statistics and measures have words of a source to quote. */
function fits({ kind }: Evidence, asked: SlashKind | null): boolean {
  return asked !== 'quotation' || kind === 'statistic' || kind === 'measure'
}
