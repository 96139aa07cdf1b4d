import type { Handlers } from '@shared/contract/contract'
import { exportFileName } from '@shared/note/export-file-name'
import { exportNoteTo } from '../operations/export-note-to'
import { getNote } from '../store/notes'
import type { HandlerContext } from './context'

export function exportHandlers(context: HandlerContext) {
  const { db, text, settings, askSavePath, writeFile, showInFolder } = context
  // The window can show what it has exported, not any folder of the computer.
  const exported = new Set<string>()
  return {
    exportNote: async ({ id, audience }) => {
      const path = await askSavePath(exportFileName(getNote(db, id)))
      if (path === null) return { status: 'cancelled' }
      const target = { noteId: id, path, audience }
      const { findings } = await exportNoteTo(db, target, {
        writeFile,
        text: text(),
        profile: settings.read(),
      })
      exported.add(path)
      return { status: 'saved', path, findings }
    },
    showInFolder: ({ path }) => {
      if (exported.has(path)) showInFolder(path)
      return {}
    },
  } satisfies Partial<Handlers>
}
