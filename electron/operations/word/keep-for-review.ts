import { addOutgoingFile } from '../../store/reviews/outgoing-files'
import type { OperationContext } from '../context'
import type { MadeFile } from '../sent/record-sent'

/**
 * Keeps a Word file that was made to go out, with the note that it was made from, so that what comes
 * back can be compared with it. Files of other formats do not come back.
 *
 * @throws FicheError as the store does
 */
export function keepForReview(
  { db, newId, nowMs }: OperationContext,
  { note, fileName, format, content }: MadeFile,
): void {
  if (format !== 'docx') return
  addOutgoingFile(db, { id: newId(), note, fileName, bytes: content, nowMs: nowMs() })
}
