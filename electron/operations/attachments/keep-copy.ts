import { finishAttachment, readPieces } from '../../store/library/attachments/attachments'
import { createFileSum } from '../../store/library/attachments/file-sum'
import type { OperationContext } from '../context'

type KeepContext = Pick<OperationContext, 'db' | 'nowMs'> & {
  /** Whom the history names. */
  readonly who: string
  /** Lets other requests be answered meanwhile. */
  readonly pause: () => Promise<void>
}

/**
 * Shows a copy that was looked through, with the sum of its bytes.
 *
 * @throws FicheError `attachment-not-found`, also for one that nobody looked at
 */
export async function keepCopy({ db, nowMs, who, pause }: KeepContext, id: string): Promise<void> {
  const sum = createFileSum()
  for (const bytes of readPieces(db, id)) {
    sum.add(bytes)
    await pause()
  }
  finishAttachment(db, { id, sha256: sum.hex() }, { who, nowMs: nowMs() })
}
