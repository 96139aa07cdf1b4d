import type { ExportedFile } from '@shared/contract/sent/sent'
import type { MadeFile } from '../../operations/sent/record-sent'

/** Files that a window exported and may record as sent. */
export type SendableFiles = {
  /** Keeps a file for as long as others do not push it out. */
  readonly add: (exportId: string, file: MadeFile, exportedAtMs: number) => void
  readonly find: (exportId: string) => MadeFile | undefined
  /** It was recorded: it is listed no more. */
  readonly markRecorded: (exportId: string) => void
  /** Of a note, those that were not recorded, the last one first. */
  readonly list: (noteId: string) => readonly ExportedFile[]
}

type Kept = { readonly file: MadeFile; readonly exportedAtMs: number; readonly isRecorded: boolean }

/** They stand in memory whole: who exports again and again means the last ones. */
const mostKept = 5

export function createSendableFiles(): SendableFiles {
  const files = new Map<string, Kept>()
  return {
    add: (exportId, file, exportedAtMs) => {
      files.set(exportId, { file, exportedAtMs, isRecorded: false })
      const [oldest] = files.keys()
      if (files.size > mostKept && oldest !== undefined) files.delete(oldest)
    },
    find: (exportId) => files.get(exportId)?.file,
    markRecorded: (exportId) => {
      const kept = files.get(exportId)
      if (kept !== undefined) files.set(exportId, { ...kept, isRecorded: true })
    },
    list: (noteId) =>
      [...files]
        .filter(([, { file, isRecorded }]) => file.note.id === noteId && !isRecorded)
        .map(
          ([
            exportId,
            {
              file: { fileName, versionName },
              exportedAtMs,
            },
          ]) => ({
            exportId,
            fileName,
            versionName,
            exportedAt: new Date(exportedAtMs).toISOString(),
          }),
        )
        .toReversed(),
  }
}
