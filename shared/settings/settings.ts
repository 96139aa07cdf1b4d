import { z } from 'zod'
import { defaultSettings } from './default-settings'
import { lookChoiceSchema } from './export-look'
import { listSortsSchema, timelineChoiceSchema } from './list-choice'
import { outlineChoiceSchema } from './outline-choice'

const panelSchema = z.strictObject({ isOpen: z.boolean(), widthPx: z.int().min(100).max(2000) })

/** A place in the window: what is open in a tab. */
const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), noteId: z.string() }),
  z.strictObject({ kind: z.literal('library'), section: z.string() }),
  z.strictObject({ kind: z.literal('settings') }),
  z.strictObject({ kind: z.literal('bin') }),
  z.strictObject({ kind: z.literal('start') }),
])
export type SavedPlace = z.infer<typeof placeSchema>

/** One window as it was left: where it stood, and what was open in it. */
export const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  isMaximized: z.boolean(),
  tabs: z.array(placeSchema).readonly(),
  activeTab: z.int().min(0),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** How the explorer of statistics was left; ids are those of the store. */
const statisticsSchema = z.strictObject({
  indicatorId: z.string().max(40).nullable(),
  geography: z.string().max(500).nullable(),
  dimensions: z.record(z.string(), z.string()),
  fromYear: z.int().min(1000).max(9999).nullable(),
  toYear: z.int().min(1000).max(9999).nullable(),
  /** What another sentence or value contradicts, and nothing else. */
  onlyContradicted: z.literal(true).exactOptional(),
  order: z.enum(['series', 'newest', 'oldest', 'greatest', 'least']),
  /** Null: as the values suggest. */
  chart: z.enum(['line', 'bar']).nullable(),
  /** `period`, `geography` or the name of a dimension; null: as the values suggest. */
  along: z.string().max(200).nullable(),
  /** Part-years are drawn beside full years, apart from them. */
  withApart: z.boolean(),
})
export type StatisticsSettings = z.infer<typeof statisticsSchema>

const fields = {
  /** `system` follows the computer. */
  language: z.enum(['system', 'en', 'fr']),
  scheme: z.enum(['system', 'light', 'dark']),
  /** Of the note's page and the interface, per cent. */
  textSizePercent: z.int().min(80).max(200),
  pageWidth: z.enum(['narrow', 'normal', 'wide']),
  /** `no-break-space` prints `80 %`, `none` prints `80%`; of all notes, as one person writes them. */
  percentSpacing: z.enum(['no-break-space', 'none']),
  /** Which of the two kinds of quotation marks stands outside; for languages that use both. */
  quotationMarks: z.enum(['double', 'single']),
  /** Under which name an exported file is offered: its number and title, or as in the register. */
  fileNames: z.enum(['title', 'register']),
  /** What a file looked like that was exported in another look than usual. */
  exportLook: lookChoiceSchema,
  /** Marking that a new note begins with; null: the template's. */
  defaultMarking: z.string().nullable(),
  /** Own delegation, as a note names it in From. */
  delegation: z.string().max(100),
  /** The user's own name: whose comments these are, and whose initials a note may carry. */
  authorName: z.string().max(200),
  backupFolder: z.string().nullable(),
  /** Command id to keys, `Mod+Shift+E`; only those that differ from the built-in ones. */
  shortcuts: z.record(z.string(), z.string().nullable()),
  /** Command and place ids, the most recent first; ranks the palette. */
  recent: z.array(z.string()).max(100).readonly(),
  outline: outlineChoiceSchema,
  /** By the list's name. */
  listSorts: listSortsSchema,
  timeline: timelineChoiceSchema,
  navigation: panelSchema,
  side: panelSchema,
  /** Id of the panel beside a note that was shown last. */
  sidePanel: z.string().max(40),
  statistics: statisticsSchema,
  /** The first is the app's own window, the others are those of one note each. */
  windows: z.array(windowStateSchema).max(20).readonly(),
}

export type Settings = z.infer<z.ZodObject<typeof fields>>

/** The names of the fields that a settings file has and that cannot be used, in its order. */
export function listUnusable(given: object): readonly string[] {
  const known = new Map(Object.entries<z.ZodType>(fields))
  return Object.entries(given).flatMap(([name, value]) =>
    known.get(name)?.safeParse(value).success === false ? [name] : [],
  )
}

/**
 * What the user chose and how the app was left, as the file holds it. Has no text of a note. Each
 * field falls back on its own, so that one broken value does not cost the others.
 */
export const settingsSchema = z.object({
  language: fields.language.catch(defaultSettings.language),
  scheme: fields.scheme.catch(defaultSettings.scheme),
  textSizePercent: fields.textSizePercent.catch(defaultSettings.textSizePercent),
  pageWidth: fields.pageWidth.catch(defaultSettings.pageWidth),
  percentSpacing: fields.percentSpacing.catch(defaultSettings.percentSpacing),
  quotationMarks: fields.quotationMarks.catch(defaultSettings.quotationMarks),
  fileNames: fields.fileNames.catch(defaultSettings.fileNames),
  exportLook: fields.exportLook.catch(defaultSettings.exportLook),
  defaultMarking: fields.defaultMarking.catch(defaultSettings.defaultMarking),
  delegation: fields.delegation.catch(defaultSettings.delegation),
  authorName: fields.authorName.catch(defaultSettings.authorName),
  backupFolder: fields.backupFolder.catch(defaultSettings.backupFolder),
  shortcuts: fields.shortcuts.catch(defaultSettings.shortcuts),
  recent: fields.recent.catch(defaultSettings.recent),
  outline: fields.outline.catch(defaultSettings.outline),
  listSorts: fields.listSorts.catch(defaultSettings.listSorts),
  timeline: fields.timeline.catch(defaultSettings.timeline),
  navigation: fields.navigation.catch(defaultSettings.navigation),
  side: fields.side.catch(defaultSettings.side),
  sidePanel: fields.sidePanel.catch(defaultSettings.sidePanel),
  statistics: fields.statistics.catch(defaultSettings.statistics),
  windows: fields.windows.catch(defaultSettings.windows),
})

/**
 * Some of the settings, as the window asks to change them: nothing falls back here. Where windows
 * stand is not the window's to say.
 */
export const settingsChangeSchema = z.strictObject({
  language: fields.language.exactOptional(),
  scheme: fields.scheme.exactOptional(),
  textSizePercent: fields.textSizePercent.exactOptional(),
  pageWidth: fields.pageWidth.exactOptional(),
  percentSpacing: fields.percentSpacing.exactOptional(),
  quotationMarks: fields.quotationMarks.exactOptional(),
  fileNames: fields.fileNames.exactOptional(),
  exportLook: fields.exportLook.exactOptional(),
  defaultMarking: fields.defaultMarking.exactOptional(),
  delegation: fields.delegation.exactOptional(),
  authorName: fields.authorName.exactOptional(),
  backupFolder: fields.backupFolder.exactOptional(),
  shortcuts: fields.shortcuts.exactOptional(),
  recent: fields.recent.exactOptional(),
  outline: fields.outline.exactOptional(),
  listSorts: fields.listSorts.exactOptional(),
  timeline: fields.timeline.exactOptional(),
  navigation: fields.navigation.exactOptional(),
  side: fields.side.exactOptional(),
  statistics: fields.statistics.exactOptional(),
  sidePanel: fields.sidePanel.exactOptional(),
})
export type SettingsChange = z.infer<typeof settingsChangeSchema>
