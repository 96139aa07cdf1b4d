import { pieceByteCount } from '@shared/library/attachment-limit'
import { api } from '../../../lib/api'
import { toBase64 } from '../../../lib/base64'

/** What is read of a chosen or dropped file. */
export type ReadableFile = Pick<File, 'name' | 'type' | 'size'> & {
  readonly slice: (start: number, end: number) => Pick<Blob, 'arrayBuffer'>
}

type Progress = {
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly isCancelled: () => boolean
}

/**
 * Keeps a copy of a file beside a source, piece by piece. A file that is too large is refused
 * before any of it is read; what was sent of one that fails is forgotten.
 */
export async function attachFile(
  sourceId: string,
  file: ReadableFile,
  { onProgress, isCancelled }: Progress,
): Promise<'added' | 'cancelled'> {
  const { id } = await api.beginAttachment({
    sourceId,
    fileName: file.name,
    mediaType: file.type,
    byteCount: file.size,
  })
  try {
    const pieces = Math.ceil(file.size / pieceByteCount)
    for (let position = 0; position < pieces; position += 1) {
      if (isCancelled()) {
        await api.cancelAttachment({ id })
        return 'cancelled'
      }
      const start = position * pieceByteCount
      const piece = await file.slice(start, start + pieceByteCount).arrayBuffer()
      await api.appendAttachment({ id, position, bytes: toBase64(new Uint8Array(piece)) })
      onProgress((position + 1) / pieces)
    }
    await api.finishAttachment({ id })
    return 'added'
  } catch (error) {
    await api.cancelAttachment({ id }).catch(() => undefined)
    throw error
  }
}
