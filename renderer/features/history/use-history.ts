import type { MethodOutput } from '@shared/contract/contract'
import type { SpellSummary } from '@shared/contract/history/history'
import type { SentFile } from '@shared/contract/sent/sent'
import type { VersionSummary } from '@shared/contract/versions'
import { useEffect, useEffectEvent } from 'react'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'

/** What happened to a note: somebody worked on it or commented, a field of its header changed, it was frozen or sent. */
export type HistoryEntry =
  | { readonly kind: 'spell'; readonly spell: SpellSummary; readonly isLast: boolean }
  | {
      readonly kind: 'header'
      readonly change: MethodOutput<'getHistory'>['headerChanges'][number]
    }
  | { readonly kind: 'version'; readonly version: VersionSummary }
  | { readonly kind: 'sent'; readonly file: SentFile }
  | { readonly kind: 'comment'; readonly event: MethodOutput<'getHistory'>['comments'][number] }

type Day = { readonly day: string; readonly entries: readonly HistoryEntry[] }

/** The history of a note by day, newest first; null until it is read. */
export function useHistory(noteId: string, savedAt: string) {
  const { language } = useText()
  const history = useAnswer('getHistory', { noteId })
  const versions = useAnswer('listVersions', { noteId })
  const sent = useAnswer('listSent', { noteId })
  const reload = async () => {
    await Promise.all([history.reload(), versions.reload(), sent.reload()])
  }
  const again = useEffectEvent(reload)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved is read again
  useEffect(() => void again(), [savedAt])
  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void again()
      }),
    [noteId],
  )
  const days =
    history.value === null || versions.value === null || sent.value === null
      ? null
      : byDay(
          entriesOf(history.value, versions.value, sent.value),
          language === 'en' ? 'en-GB' : language,
        )
  return { days, error: history.error ?? versions.error ?? sent.error, reload }
}

function entriesOf(
  { spells, headerChanges, comments }: MethodOutput<'getHistory'>,
  versions: readonly VersionSummary[],
  sent: readonly SentFile[],
): readonly HistoryEntry[] {
  const entries: readonly HistoryEntry[] = [
    ...spells.map((spell, index) => ({
      kind: 'spell' as const,
      spell,
      isLast: index === spells.length - 1,
    })),
    ...headerChanges.map((change) => ({ kind: 'header' as const, change })),
    ...comments.map((event) => ({ kind: 'comment' as const, event })),
    ...versions.map((version) => ({ kind: 'version' as const, version })),
    ...sent.map((file) => ({ kind: 'sent' as const, file })),
  ]
  return entries.toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)))
}

/** ISO 8601 in UTC. */
function timeOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'spell':
      return entry.spell.endedAt
    case 'header':
      return entry.change.at
    case 'version':
      return entry.version.frozenAt
    case 'sent':
      return entry.file.sentAt
    case 'comment':
      return entry.event.at
  }
}

function byDay(entries: readonly HistoryEntry[], locale: string): readonly Day[] {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = new Date(timeOf(entry)).toLocaleDateString(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    const known = days.get(day)
    if (known === undefined) days.set(day, [entry])
    else known.push(entry)
  }
  return Array.from(days, ([day, entriesOfDay]) => ({ day, entries: entriesOfDay }))
}
