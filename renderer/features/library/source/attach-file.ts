import { pieceByteCount } from '@shared/library/attachments/attachment-limit'
import { api } from '../../../lib/api'
import { toBase64 } from '../../../lib/base64'

/** What is read of a chosen or dropped file. */
export type ReadableFile = Pick<File, 'name' | 'type' | 'size'> & {
  readonly slice: (start: number, end: number) => Pick<Blob, 'arrayBuffer'>
}

/** How many pages could be read; null where there are none to count. */
export type UnreadPages = { readonly read: number; readonly all: number } | null

type Progress = {
  /** From 0 to 1; then its words are read, which can take as long again. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
  /** Whether a copy is kept that could not be looked at whole for a classified marking. */
  readonly askUnread: (pages: UnreadPages) => Promise<boolean>
}

/**
 * Keeps a copy of a file beside a source, piece by piece. A file that is too large is refused
 * before any of it is read; what was sent of one that fails is forgotten.
 */
export async function attachFile(
  sourceId: string,
  file: ReadableFile,
  { onProgress, signal, askUnread }: Progress,
): Promise<'added' | 'cancelled'> {
  const { id } = await api.beginAttachment({
    sourceId,
    fileName: file.name,
    mediaType: file.type,
    byteCount: file.size,
  })
  const cancel = () => api.cancelAttachment({ id })
  try {
    const pieces = Math.ceil(file.size / pieceByteCount)
    for (let position = 0; position < pieces; position += 1) {
      if (signal.aborted) {
        await cancel()
        return 'cancelled'
      }
      const start = position * pieceByteCount
      const piece = await file.slice(start, start + pieceByteCount).arrayBuffer()
      await api.appendAttachment({ id, position, bytes: toBase64(new Uint8Array(piece)) })
      onProgress((position + 1) / pieces)
    }
    // Nobody waits for the reader of a file that is not wanted any more.
    signal.addEventListener('abort', () => void cancel().catch(() => undefined))
    const finished = await api.finishAttachment({ id })
    if (finished.status === 'unread') {
      if (signal.aborted || !(await askUnread(finished.pages))) {
        await cancel()
        return 'cancelled'
      }
      await api.keepUnreadAttachment({ id })
    }
    return 'added'
  } catch (error) {
    await cancel().catch(() => undefined)
    if (signal.aborted) return 'cancelled'
    throw error
  }
}
