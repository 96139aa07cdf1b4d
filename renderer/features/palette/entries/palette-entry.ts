import type { CommandId } from '@shared/commands/commands'
import type { SearchKind } from '@shared/contract/library'

/** A thing of the library that a list can show. */
export type LibraryHitKind = Exclude<SearchKind, 'note'>

/** What was chosen; the window knows how to show or run it. */
export type PaletteChoice =
  | { readonly kind: 'command'; readonly id: CommandId }
  /** `words`: what was found in its text, to be shown there. */
  | { readonly kind: 'note'; readonly id: string; readonly words?: readonly string[] }
  | { readonly kind: 'library'; readonly hit: LibraryHitKind; readonly id: string }
  | { readonly kind: 'setting'; readonly id: string }

/** One line of the palette. */
export type PaletteEntry = {
  /** Unlike that of any other; kept in the settings to rank by use: `command:export`. */
  readonly id: string
  readonly choice: PaletteChoice
  readonly title: string
  /** A second, quieter line: number and marking of a note, the sentence of a measure. */
  readonly detail: string
  /** When a note was saved, ISO 8601 in UTC; written only in the lines that are shown. */
  readonly savedAt: string | null
  /** Keys of a command as the system writes them, empty for none; what it is for all others. */
  readonly aside: string
}
