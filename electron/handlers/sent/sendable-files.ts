import type { MadeFile } from '../../operations/sent/record-sent'

/** Files that a window exported and may record as sent. */
export type SendableFiles = {
  /** Keeps a file for as long as others do not push it out. */
  readonly add: (exportId: string, file: MadeFile) => void
  readonly find: (exportId: string) => MadeFile | undefined
}

/** They stand in memory whole: who exports again and again means the last ones. */
const mostKept = 5

export function createSendableFiles(): SendableFiles {
  const files = new Map<string, MadeFile>()
  return {
    add: (exportId, file) => {
      files.set(exportId, file)
      const [oldest] = files.keys()
      if (files.size > mostKept && oldest !== undefined) files.delete(oldest)
    },
    find: (exportId) => files.get(exportId),
  }
}
