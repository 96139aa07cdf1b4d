import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import { recordSent } from '../../operations/sent/record-sent'
import { getSentFile, listSentFiles, readSentBytes } from '../../store/sent/sent-files'
import type { HandlerContext } from '../context'
import type { SendableFiles } from './sendable-files'

export function sentHandlers(context: HandlerContext, sendable: SendableFiles) {
  const { db, app, askCopyPath, writeFile } = context
  return {
    listExported: ({ noteId }) => sendable.list(noteId),
    listSent: ({ noteId }) => listSentFiles(db, noteId),
    recordSent: ({ exportId, sentTo, sentAt }) => {
      const file = sendable.find(exportId)
      if (file === undefined) throw new FicheError('export-gone')
      const sending = { sentTo, sentAtMs: Date.parse(sentAt) }
      const sent = recordSent({ ...context, appVersion: app.version }, file, sending)
      sendable.markRecorded(exportId)
      context.window.tellOthers('noteChanged', { noteId: file.note.id })
      return sent
    },
    saveSentCopy: async (name) => {
      const path = await askCopyPath(getSentFile(db, name).fileName)
      if (path === null) return { status: 'cancelled' }
      await writeFile(path, readSentBytes(db, name))
      return { status: 'saved', path }
    },
  } satisfies Partial<Handlers>
}
