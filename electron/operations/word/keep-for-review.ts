import { addOutgoingFile } from '../../store/reviews/outgoing-files'
import type { OperationContext } from '../context'
import type { MadeFile } from '../sent/record-sent'

/** Files of other formats do not come back. */
export function mayComeBack({ format }: MadeFile): boolean {
  return format === 'docx'
}

/**
 * Keeps a Word file that was made to go out, with the note that it was made from, so that what comes
 * back can be compared with it.
 *
 * @throws FicheError as the store does
 */
export function keepForReview({ db, newId, nowMs }: OperationContext, made: MadeFile): void {
  if (!mayComeBack(made)) return
  const { note, fileName, content } = made
  addOutgoingFile(db, { id: newId(), note, fileName, bytes: content, nowMs: nowMs() })
}
