import { assertNever } from '../../base/assert-never'
import type { Language } from '../../language/language'
import type { DocumentType, HeadRow } from './document-type'

/** What is printed before a row of the table below the type. */
export function headLabelOf(
  row: HeadRow,
  { header, documents }: Language,
  { isWorkingPaper }: DocumentType,
): string {
  const others = isWorkingPaper ? documents.workingPaper : header
  switch (row) {
    case 'from':
      return header.from
    case 'meetingDate':
      return documents.meetingDate
    case 'dateOfReceipt':
      return documents.dateOfReceipt
    case 'to':
      return header.to
    case 'previousDocuments':
      return others.previousDocument
    case 'commissionDocuments':
      return others.commissionDocument
    case 'subject':
      return header.subject
    default:
      return assertNever(row)
  }
}
