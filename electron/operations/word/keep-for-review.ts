import { addColleagueFile } from '../../store/reviews/colleague-files'
import type { OperationContext } from '../context'
import type { MadeFile } from '../sent/record-sent'

/**
 * Keeps a Word file that went to colleagues, with the note that it was made from, so that what they
 * send back can be compared with it. Files of other formats do not come back.
 *
 * @throws FicheError as the store does
 */
export function keepForReview(
  { db, newId, nowMs }: OperationContext,
  { note, fileName, format, content }: MadeFile,
): void {
  if (format !== 'docx') return
  addColleagueFile(db, { id: newId(), note, fileName, bytes: content, nowMs: nowMs() })
}
