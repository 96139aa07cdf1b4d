import { type DocumentWords, workingPaperNotice } from './document-words'

/** @see the first pages of 11846/15, 7782/16, 15243/08 and WK 10235/2022 */
export const englishDocuments: DocumentWords = {
  types: {
    note: ['NOTE'],
    'cover-note': ['COVER NOTE'],
    report: ['REPORT'],
    'i-item-note': ["'I' ITEM NOTE"],
    'a-item-note': ["'A' ITEM NOTE"],
    'i-a-item-note': ["'I/A' ITEM NOTE"],
    outcome: ['OUTCOME OF PROCEEDINGS'],
    'information-note': ['INFORMATION NOTE'],
    'working-paper': ['WORKING PAPER'],
    'meeting-document': ['MEETING DOCUMENT'],
    briefing: ['BRIEFING', 'BRIEFING NOTE'],
    'steering-note': ['STEERING NOTE'],
    'speaking-note': ['SPEAKING NOTE', 'SPEAKING POINTS'],
    'flash-report': ['FLASH REPORT'],
  },
  // Literal, of 15243/08.
  invitation:
    'Coreper is asked to give its agreement on this text so that it can be forwarded to the Council.',
  meetingDate: 'On:',
  dateOfReceipt: 'date of receipt:',
  workingPaper: {
    heading: 'WORKING PAPER',
    previousDocument: 'N° prev. doc.:',
    commissionDocument: 'N° Cion doc.:',
    notice: workingPaperNotice,
  },
}
