import { isForIndex } from '../query/query-words'
import type { PaletteEntry } from './palette-entry'
import { type RankedEntry, rankEntries } from './rank-entries'

/**
 * More cannot be looked through, and drawing them would cost time at each key. Commands, asked for
 * alone, are all there.
 */
const mostShown = 50

/** Of the notes never opened from here, so many are offered before a word is typed. */
const notesOffered = 8

export type PaletteSources = {
  readonly commands: readonly PaletteEntry[]
  /** Newest first. */
  readonly notes: readonly PaletteEntry[]
  readonly settings: readonly PaletteEntry[]
  /** What the library and the texts of notes answered to the query, the best first. */
  readonly found: readonly PaletteEntry[]
  /** Ids of what was used, the last first. */
  readonly recent: readonly string[]
  /** Id of the line that leads to where one is: it is not offered, only found. */
  readonly here: string | null
}

/** A query that begins with `>` asks for commands only. */
export function isForCommands(query: string): boolean {
  return query.trimStart().startsWith('>')
}

/**
 * The lines of the palette. What was typed word for word stands first, then what the library found,
 * then what is only alike: an answer of the library never comes before a sure line.
 */
export function listEntries(query: string, sources: PaletteSources): readonly RankedEntry[] {
  const { commands, notes, settings, found, recent, here } = sources
  if (isForCommands(query)) return rankEntries(commands, query.trimStart().slice(1), recent)
  if (query.trim() === '') {
    const used = new Set(recent.filter((id) => id !== here))
    const isNew = ({ id }: PaletteEntry) => id !== here && !used.has(id)
    const all = [...commands, ...notes, ...settings]
    return rankEntries(
      [
        ...all.filter(({ id }) => used.has(id)),
        ...notes.filter(isNew).slice(0, notesOffered),
        ...commands.filter(isNew),
      ],
      '',
      recent,
    ).slice(0, mostShown)
  }
  const local = isForIndex(query)
    ? []
    : rankEntries([...notes, ...commands, ...settings], query, recent)
  const known = new Set(local.map(({ entry }) => entry.id))
  return [
    ...local.filter(({ isSure }) => isSure),
    ...found.filter(({ id }) => !known.has(id)).map((entry) => ({ entry, isSure: true })),
    ...local.filter(({ isSure }) => !isSure),
  ].slice(0, mostShown)
}
