import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import type { ExportChanges } from '@shared/contract/export'
import { findFileFormat } from '@shared/contract/print/file-format'
import { exportFileName } from '@shared/note/export-file-name'
import { registerFileName } from '@shared/note/register-file-name'
import { versionKindOf } from '@shared/note/version-name'
import type { ExportLook } from '@shared/settings/export-look'
import type { Settings } from '@shared/settings/settings'
import { exportNoteTo } from '../operations/export-note-to'
import { keepForReview } from '../operations/word/keep-for-review'
import type { TemplateAsked } from '../operations/word-templates/asked-template'
import type { ReadDb } from '../store/database'
import { getNote } from '../store/notes'
import { getVersion } from '../store/versions'
import type { HandlerContext } from './context'
import { evidenceHandlers } from './evidence/evidence'
import { createRunningExports } from './export/running-exports'
import { decoded } from './review/review'
import type { SendableFiles } from './sent/sendable-files'

export function exportHandlers(context: HandlerContext, sendable: SendableFiles) {
  const { db, text, settings, askSavePath, writeFile, readFile, printPdf, showInFolder } = context
  // The window can show what it has exported, not any folder of the computer.
  const exported = new Set<string>()
  const exports = createRunningExports(context.runExport, context.window)
  const sheets = createRunningExports(context.runEvidence, context.window)
  return {
    ...evidenceHandlers(context, { sheets, onWritten: (path) => exported.add(path) }),
    exportNote: async ({ id, versionId, audience, changes, look }) => {
      const name = fileNameOf(db, { id, versionId }, settings.read())
      // The clean file of the same document often lies beside it.
      const marked = name.replace(/\.docx$/, () => ` (${text()('changes.marked')}).docx`)
      const path = await askSavePath(changes === undefined ? name : marked)
      if (path === null) return { status: 'cancelled' }
      const { percentSpacing, quotationMarks, authorName } = settings.read()
      const author = authorName || text()('changes.author')
      const asked = changes && { ...changes, since: baseOf(changes), author }
      const template = look && templateOf(look)
      if (template !== undefined && findFileFormat(path) !== 'docx')
        throw new FicheError('look-needs-word')
      const target = { noteId: id, versionId, path, audience, changes: asked, template }
      const profile = { percentSpacing, quotationMarks }
      const file = await exports.run((runExport, { signal, onStep }) =>
        exportNoteTo(db, target, {
          writeFile,
          readFile,
          text: text(),
          profile,
          readBody: (updates) => context.readBody(updates, signal),
          runExport,
          runWord: context.runWord,
          printPdf: (job) => {
            onStep('printing')
            return printPdf(job, signal)
          },
        }),
      )
      if (file === null) return { status: 'cancelled' }
      exported.add(path)
      const exportId = audience === 'sending' ? context.newId() : null
      if (exportId !== null) sendable.add(exportId, file.made, context.nowMs())
      // What comes back is compared with what went out, recorded as sent or not.
      keepForReview(context, file.made)
      const { readBack, findings } = file
      return { status: 'saved', path, exportId, readBack, findings }
    },
    cancelExport: () => {
      exports.cancel()
      sheets.cancel()
      return {}
    },
    showInFolder: ({ path }) => {
      if (exported.has(path)) showInFolder(path)
      return {}
    },
  } satisfies Partial<Handlers>
}

function baseOf({ since }: ExportChanges) {
  return typeof since === 'string' ? since : decoded(since)
}

function templateOf(look: ExportLook): TemplateAsked {
  switch (look.kind) {
    case 'council':
      return { kind: 'none' }
    case 'template':
      return { kind: 'kept', templateId: look.templateId }
    case 'body-only':
      return look
  }
}

/** A working draft is told from the note by its name, what was issued by its number. */
function fileNameOf(
  db: ReadDb,
  { id, versionId }: { readonly id: string; readonly versionId?: string | undefined },
  { fileNames }: Pick<Settings, 'fileNames'>,
): string {
  const version = versionId === undefined ? null : getVersion(db, id, versionId)
  const { title, header } = version?.note ?? getNote(db, id)
  const isDraft = version !== null && versionKindOf(version.name) === 'draft'
  const inRegister = fileNames === 'register' && !isDraft ? registerFileName(header) : null
  return (
    inRegister ?? exportFileName({ header, title: isDraft ? `${title} (${version.name})` : title })
  )
}
