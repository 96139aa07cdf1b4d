import { type DocumentWords, workingPaperNotice } from './document-words'

/**
 * Names and labels as the Council's German documents print them; papers of one's own have their
 * English names where we know no other.
 */
export const germanDocuments: DocumentWords = {
  types: {
    note: ['VERMERK'],
    'cover-note': ['ÜBERMITTLUNGSVERMERK'],
    report: ['BERICHT'],
    'i-item-note': ['I-PUNKT-VERMERK'],
    'a-item-note': ['A-PUNKT-VERMERK'],
    'i-a-item-note': ['I/A-PUNKT-VERMERK'],
    outcome: ['BERATUNGSERGEBNISSE'],
    'information-note': ['INFORMATORISCHER VERMERK'],
    'working-paper': ['ARBEITSDOKUMENT'],
    'meeting-document': ['SITZUNGSDOKUMENT'],
    briefing: ['BRIEFING'],
    'steering-note': ['STEERING NOTE'],
    'speaking-note': ['SPRECHZETTEL', 'SPEAKING NOTE'],
    'flash-report': ['FLASH REPORT'],
  },
  // Our own words for the English ones.
  invitation:
    'Der AStV wird gebeten, diesem Text zuzustimmen, damit er dem Rat übermittelt werden kann.',
  meetingDate: 'vom:',
  dateOfReceipt: 'Eingangsdatum:',
  workingPaper: {
    heading: 'ARBEITSDOKUMENT',
    previousDocument: 'Nr. Vordok.:',
    commissionDocument: 'Nr. Komm.dok.:',
    notice: workingPaperNotice,
  },
}
