import { FicheError } from '@shared/contract/error'
import { findTextReader, isPdf } from '../../extract/text-reader'
import {
  dropUnfinished,
  finishAttachment,
  getUnfinished,
  readPieces,
} from '../../store/library/attachments/attachments'
import { createFileSum } from '../../store/library/attachments/file-sum'
import type { OperationContext } from '../context'
import { createTextKeeper } from './text-keeper'

type FinishContext = Pick<OperationContext, 'db' | 'nowMs'> & {
  /** Whom the history names. */
  readonly who: string
  /** Lets other requests be answered meanwhile. */
  readonly pause: () => Promise<void>
  /** The words of a PDF, null where they cannot be read. */
  readonly readPdf: (pieces: readonly Uint8Array[]) => Promise<string | null>
}

/**
 * Checks and shows a copy of a document that has come in whole: read piece by piece for its sum
 * and its words. A file whose words cannot be read is kept all the same, without them.
 *
 * @throws FicheError `classified`, `attachment-broken`, `attachment-not-found`; then nothing of it
 *   is kept
 */
export async function finishCopy(
  { db, nowMs, who, pause, readPdf }: FinishContext,
  id: string,
): Promise<void> {
  const { fileName } = getUnfinished(db, id)
  const sum = createFileSum()
  const keeper = createTextKeeper()
  const pdf = isPdf(fileName) ? ([] as Uint8Array[]) : null
  let reader = findTextReader(fileName)?.(keeper.push)
  try {
    for (const bytes of readPieces(db, id)) {
      sum.add(bytes)
      pdf?.push(bytes)
      reader = attempt(reader, () => reader?.push(bytes))
      refuse(keeper.classified())
      await pause()
    }
    reader = attempt(reader, () => reader?.end())
    const pdfText = pdf === null ? null : await readPdf(pdf)
    keeper.push(pdfText ?? '')
    keeper.end()
    refuse(keeper.classified())
    const isRead = reader !== undefined || pdfText !== null
    const text = isRead ? keeper.text() || null : null
    finishAttachment(db, { id, sha256: sum.hex(), text }, { who, nowMs: nowMs() })
  } catch (error) {
    dropUnfinished(db, id)
    throw error
  }
}

/** Undefined once the file has turned out to be none of its kind. */
function attempt<R>(reader: R, read: () => void): R | undefined {
  try {
    read()
    return reader
  } catch {
    return undefined
  }
}

function refuse(classified: string | null): void {
  if (classified !== null) throw new FicheError('classified', classified)
}
