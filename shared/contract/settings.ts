import { z } from 'zod'
import { settingsChangeSchema, settingsSchema, windowStateSchema } from '../settings/settings'

export const settingsContract = {
  getSettings: { input: z.strictObject({}), output: settingsSchema },
  /** Changes the fields given; the others stay. All windows hear of it by the `settings` event. */
  saveSettings: { input: settingsChangeSchema, output: settingsSchema },
  /** Languages that the computer prefers, best first, as BCP 47 tags. */
  getSystemLanguages: { input: z.strictObject({}), output: z.array(z.string()).readonly() },
  /** Where the data lies, how large it is and how its key is protected. */
  getDataInfo: {
    input: z.strictObject({}),
    output: z.strictObject({
      folder: z.string(),
      bytes: z.int(),
      keyProtection: z.enum(['keychain', 'file']),
      notes: z.int(),
    }),
  },
  /** Asks for a folder; null if the user changed their mind. */
  chooseBackupFolder: {
    input: z.strictObject({}),
    output: z.strictObject({ folder: z.string().nullable() }),
  },
  /** Writes a backup into the backup folder now. */
  backUpNow: { input: z.strictObject({}), output: z.strictObject({ path: z.string() }) },
  /** Versions of the app and what it is built on, with their licences. */
  getAbout: {
    input: z.strictObject({}),
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      licences: z
        .array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string() }))
        .readonly(),
    }),
  },
  /** Opens a note in a window of its own, or brings the window to the front that has it. */
  openNoteWindow: { input: z.strictObject({ noteId: z.string() }), output: z.strictObject({}) },
  /** The tabs of the window that asks, as they were left; null for a window of its own note. */
  getWindowState: { input: z.strictObject({}), output: windowStateSchema.nullable() },
  /** Tells what is open in the window that asks, so that it opens there next time. */
  saveTabs: {
    input: windowStateSchema.pick({ tabs: true, activeTab: true }),
    output: z.strictObject({}),
  },
}
