import { join } from 'node:path'
import type { Handlers } from '@shared/contract/contract'
import { getNote, listNotes } from '../store/notes'
import type { HandlerContext } from './context'

export function settingsHandlers({ db, app, settings, system, window }: HandlerContext) {
  return {
    getSettings: () => settings.read(),
    saveSettings: (change) => settings.change(change),
    getSystemLanguages: () => system.languages(),
    getDataInfo: () => ({
      folder: app.dataFolder,
      bytes: system.dataByteCount(),
      keyProtection: app.keyProtection,
      notes: listNotes(db, { deleted: false }).length,
    }),
    chooseBackupFolder: async () => {
      const folder = await system.askFolder(settings.read().backupFolder)
      if (folder !== null) settings.change({ backupFolder: folder })
      return { folder }
    },
    backUpNow: () => ({
      path: system.backUp(settings.read().backupFolder ?? join(app.dataFolder, 'backups')),
    }),
    getAbout: () => ({ version: app.version, ...system.versions() }),
    openNoteWindow: ({ noteId }) => {
      window.openNote(getNote(db, noteId).id)
      return {}
    },
    getWindowState: () => window.findState(),
    saveTabs: (open) => {
      window.saveTabs(open)
      return {}
    },
  } satisfies Partial<Handlers>
}
