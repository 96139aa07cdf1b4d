import type { Evidence } from '@shared/contract/library'
import type { NoteSummary } from '@shared/note/note'
import { useSettings } from '../../../lib/settings/use-settings'
import { useAnswer } from '../../../lib/use-answer'
import { useEvidenceSearch } from '../../../lib/use-evidence-search'
import { useText } from '../../../lib/use-text'
import { findOwnNotes } from '../citations/find-own-notes'
import { findTargets, type ListedTarget } from '../references/page-targets'
import { findMenuEntries, type MenuEntry } from './slash-entries'
import { evidenceKindOf, readKindQuery, type SlashKind } from './slash-kinds'

/** One thing that the menu of `/` offers. */
export type SlashItem =
  | MenuEntry
  | { readonly kind: 'evidence'; readonly evidence: Evidence; readonly as: SlashKind | null }
  | { readonly kind: 'note'; readonly note: NoteSummary }
  | { readonly kind: 'target'; readonly target: ListedTarget }

/** What the cursor stands in, in which note, and what of it can be pointed at. */
export type SlashPlace = {
  readonly parentName: string
  readonly noteId: string
  readonly targets: () => readonly ListedTarget[]
}

const mostFound = 8
/** Own notes beside what the library holds. */
const fewNotes = 3
/** One letter is found in everything. */
const shortestQuery = 2

/**
 * What the menu of `/` shows for the words typed: blocks and kinds, then what the library holds;
 * once a kind is named, only what is of that kind. Own notes are sources too.
 *
 * @param place what the cursor stands in, as not everything may stand everywhere; and in which note
 */
export function useSlashEntries(query: string, place: SlashPlace) {
  const { parentName, noteId, targets } = place
  const text = useText()
  const { recent } = useSettings().settings
  const { kind, words } = readKindQuery(query, text)
  const isLong = words.trim().length >= shortestQuery
  // A kind that is named lists what there is of it, before a word is typed.
  const isAsked = isLong || (kind !== null && words.trim() === '')
  const enabled = isAsked && kind !== 'note' && kind !== 'reference'
  const found = useEvidenceSearch({
    query: words,
    kind:
      parentName === 'heading'
        ? 'statistic'
        : kind && kind !== 'note' && kind !== 'reference'
          ? evidenceKindOf[kind]
          : null,
    limit: mostFound,
    enabled,
  })
  const evidence = enabled ? found.items.filter((one) => fits(one, kind)) : []
  const own = useAnswer('listNotes', { deleted: false }).value ?? []
  const limit = kind === 'note' ? mostFound : fewNotes
  const citable = isAsked && (kind === null || kind === 'source' || kind === 'note')
  const notes =
    citable && parentName !== 'heading' ? findOwnNotes(own, words, { own: noteId, limit }) : []
  const menu = kind === null ? findMenuEntries(query, parentName, { text, recent }) : []
  const entries: readonly SlashItem[] = [
    ...menu,
    ...evidence.map((one) => ({ kind: 'evidence', evidence: one, as: kind }) as const),
    ...(kind === 'reference' ? findTargets(targets(), words) : []).map(
      (target) => ({ kind: 'target', target }) as const,
    ),
    ...notes.map((note) => ({ kind: 'note', note }) as const),
  ]
  return { entries, kind, isCurrent: found.isCurrent }
}

/** Only statistics and measures have words of a source to quote, if those are known. */
function fits({ kind, item }: Evidence, asked: SlashKind | null): boolean {
  const isQuotable = kind === 'statistic' || kind === 'measure'
  return asked !== 'quotation' || (isQuotable && item.sentence !== '')
}
