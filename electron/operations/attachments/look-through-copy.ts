import { FicheError } from '@shared/contract/error'
import type { PdfReading } from '@shared/library/attachments/pdf-reading'
import { findTextReader, isPdf } from '../../extract/text-reader'
import {
  dropUnfinished,
  getUnfinished,
  putLook,
  readPieces,
} from '../../store/library/attachments/attachments'
import type { OperationContext } from '../context'
import { createTextKeeper, type TextKeeper } from './text-keeper'

type LookContext = Pick<OperationContext, 'db'> & {
  /** Lets other requests be answered meanwhile. */
  readonly pause: () => Promise<void>
  readonly readPdf: (pieces: readonly Uint8Array[]) => Promise<PdfReading>
}

export type CopyLook = {
  /** False where a classified marking may stand in what could not be read. */
  readonly isReadWhole: boolean
  /** Of a document whose pages can be counted. */
  readonly pages: { readonly read: number; readonly all: number } | null
}

/**
 * Reads a copy of a document that has come in whole, for search and for a classified marking.
 * What its words are is kept with it; `keepCopy` then shows it.
 *
 * @throws FicheError `classified`, `attachment-broken`, `attachment-not-found`; then nothing of it
 *   is kept
 */
export async function lookThroughCopy(context: LookContext, id: string): Promise<CopyLook> {
  const { db } = context
  const { fileName } = getUnfinished(db, id)
  const keeper = createTextKeeper()
  try {
    const look = isPdf(fileName)
      ? await readAsPdf(context, id, keeper)
      : await readInPieces(context, { id, fileName }, keeper)
    keeper.end()
    refuseClassified(keeper)
    putLook(db, { id, text: keeper.text() || null, isReadWhole: look.isReadWhole })
    return look
  } catch (error) {
    dropUnfinished(db, id)
    throw error
  }
}

async function readAsPdf(
  { db, readPdf }: LookContext,
  id: string,
  keeper: TextKeeper,
): Promise<CopyLook> {
  const { text, readPages, pages } = await readPdf([...readPieces(db, id)])
  keeper.push(text)
  return {
    isReadWhole: readPages === pages,
    pages: pages === null ? null : { read: readPages, all: pages },
  }
}

async function readInPieces(
  { db, pause }: LookContext,
  { id, fileName }: { readonly id: string; readonly fileName: string },
  keeper: TextKeeper,
): Promise<CopyLook> {
  const unread = { isReadWhole: false, pages: null }
  const createReader = findTextReader(fileName)
  if (createReader === undefined) return unread
  const reader = createReader(keeper.push)
  for (const bytes of readPieces(db, id)) {
    if (!isSound(() => reader.push(bytes))) return unread
    refuseClassified(keeper)
    await pause()
  }
  return { isReadWhole: isSound(reader.end), pages: null }
}

/** False once the file has turned out to be none of its kind. */
function isSound(read: () => void): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}

function refuseClassified(keeper: TextKeeper): void {
  const classified = keeper.classified()
  if (classified !== null) throw new FicheError('classified', classified)
}
