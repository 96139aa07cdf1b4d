import type { NoteSummary } from '@shared/note/note'
import { useMemo } from 'react'
import { useCommandAccess } from '../../lib/commands/command-provider'
import { useText } from '../../lib/use-text'
import { isForCommands, listEntries } from './entries/list-entries'
import {
  commandEntries,
  hitEntries,
  noteEntries,
  type SettingPlace,
  settingEntries,
} from './entries/make-entries'
import { answerable, foundWordsOf } from './query/query-words'
import { useLibraryHits } from './use-library-hits'

export type PaletteContents = {
  /** Newest first. */
  readonly notes: readonly NoteSummary[]
  readonly settings: readonly SettingPlace[]
  /** Ids of what was chosen, the last first. */
  readonly recent: readonly string[]
  /** Id of the line that leads to where one is; null where none does. */
  readonly here: string | null
}

/** What was typed, to be marked where it stands. */
function wordsOf(query: string): readonly string[] {
  return foundWordsOf(query.replace(/^\s*>/, ''))
}

/** The lines for a query, and whether the library has answered to it. */
export function usePaletteEntries(query: string, contents: PaletteContents) {
  const { notes, settings, recent, here } = contents
  const text = useText()
  const access = useCommandAccess()
  const library = useLibraryHits(isForCommands(query) ? '' : answerable(query).trim())
  const commandLines = useMemo(() => commandEntries(text, access), [text, access])
  const noteLines = useMemo(() => noteEntries(text, notes), [text, notes])
  const settingLines = useMemo(() => settingEntries(text, settings), [text, settings])
  const entries = useMemo(
    () =>
      listEntries(query, {
        commands: commandLines,
        notes: noteLines,
        settings: settingLines,
        found: hitEntries(text, library.hits, library.words),
        recent,
        here,
      }),
    [query, commandLines, noteLines, settingLines, text, library, recent, here],
  )
  const words = useMemo(
    () => [...new Set([...wordsOf(query), ...library.words])],
    [query, library.words],
  )
  return { entries, library, words }
}
