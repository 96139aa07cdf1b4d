import { z } from 'zod'

const panelSchema = z.strictObject({ isOpen: z.boolean(), widthPx: z.int().min(100).max(2000) })

/** A place in the window: what is open in a tab. */
export const placeSchema = z.discriminatedUnion('kind', [
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

/**
 * What the user chose and how the app was left. Holds no text of a note. Each field falls back on
 * its own, so that one broken value does not cost the others.
 */
export const settingsSchema = z.object({
  /** `system` follows the computer. */
  language: z.enum(['system', 'en', 'fr']).catch('system'),
  scheme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Of the note's page and the interface, per cent. */
  textSizePercent: z.int().min(80).max(200).catch(100),
  pageWidth: z.enum(['narrow', 'normal', 'wide']).catch('normal'),
  /** House style: `isg` prints `80 %`, `closed` prints `80%`. */
  perCent: z.enum(['isg', 'closed']).catch('isg'),
  quotes: z.enum(['language', 'double', 'single']).catch('language'),
  /** Marking that a new note begins with; null: the template's. */
  defaultMarking: z.string().nullable().catch(null),
  delegation: z.string().max(100).catch(''),
  name: z.string().max(200).catch(''),
  backupFolder: z.string().nullable().catch(null),
  /** Command id to keys, `Mod+Shift+E`; only those that differ from the built-in ones. */
  shortcuts: z.record(z.string(), z.string().nullable()).catch({}),
  /** Command and place ids, the most recent first; ranks the palette. */
  recent: z.array(z.string()).max(100).readonly().catch([]),
  navigation: panelSchema.catch({ isOpen: true, widthPx: 232 }),
  side: panelSchema.catch({ isOpen: true, widthPx: 336 }),
  windows: z.array(windowStateSchema).max(20).readonly().catch([]),
})
export type Settings = z.infer<typeof settingsSchema>

/** What a new user has. */
export const defaultSettings: Settings = settingsSchema.parse({})
