import { type CommandId, commands } from '@shared/commands/commands'
import { writeKeys } from '@shared/commands/keys'
import type { SearchResult } from '@shared/contract/library'
import type { NoteSummary } from '@shared/note/note'
import type { Text, TextKey } from '@shared/text/text'
import type { CommandAccess } from '../../../lib/commands/command-provider'
import { nameKeys } from '../../../lib/commands/name-keys'
import { isMac } from '../../../lib/commands/platform'
import type { PaletteEntry } from './palette-entry'

/** The commands that something on the screen can run now; not the palette's own. */
export function commandEntries(
  text: Text,
  { canRun, keys }: CommandAccess,
): readonly PaletteEntry[] {
  const own: CommandId = 'open-palette'
  return commands
    .filter(({ id }) => id !== own && canRun(id))
    .map(({ id, textKey }) => {
      const held = keys.get(id) ?? null
      return {
        id: `command:${id}`,
        choice: { kind: 'command', id },
        title: text(textKey),
        detail: '',
        savedAt: null,
        aside: held === null ? '' : nameKeys(writeKeys(held, isMac), text),
      }
    })
}

export function noteEntries(text: Text, notes: readonly NoteSummary[]): readonly PaletteEntry[] {
  return notes.map(({ id, title, number, marking, savedAt }) => ({
    id: `note:${id}`,
    choice: { kind: 'note', id },
    title: title || text('notes.untitled'),
    detail: [number, marking === 'none' ? null : marking].filter(Boolean).join(' · '),
    savedAt,
    aside: text('palette.kind.note'),
  }))
}

/** A place of the settings page. */
export type SettingPlace = { readonly id: string; readonly textKey: TextKey }

export function settingEntries(
  text: Text,
  places: readonly SettingPlace[],
): readonly PaletteEntry[] {
  return places.map(({ id, textKey }) => ({
    id: `setting:${id}`,
    choice: { kind: 'setting', id },
    title: text(textKey),
    detail: '',
    savedAt: null,
    aside: text('palette.kind.setting'),
  }))
}

export function hitEntries(
  text: Text,
  hits: SearchResult['hits'],
  words: readonly string[],
): readonly PaletteEntry[] {
  // Beside other hits an indicator is seen in its statistics.
  const hidesIndicators = hits.some(({ kind }) => kind !== 'indicator')
  return hits.flatMap(({ kind, id, title, snippet }) =>
    kind === 'indicator' && hidesIndicators
      ? []
      : {
          id: kind === 'note' ? `note:${id}` : `library:${kind}:${id}`,
          choice:
            kind === 'note' ? { kind: 'note', id, words } : { kind: 'library', hit: kind, id },
          title,
          detail: snippet === title ? '' : snippet,
          savedAt: null,
          aside: text(`palette.kind.${kind}`),
        },
  )
}
