import { type DocumentWords, workingPaperNotice } from './document-words'

/** Names and labels as the Council's French documents print them. */
export const frenchDocuments: DocumentWords = {
  types: {
    note: ['NOTE'],
    'cover-note': ['NOTE DE TRANSMISSION'],
    report: ['RAPPORT'],
    'i-item-note': ['NOTE POINT «I»'],
    'a-item-note': ['NOTE POINT «A»'],
    'i-a-item-note': ['NOTE POINT «I/A»'],
    outcome: ['RÉSULTATS DES TRAVAUX'],
    'information-note': ["NOTE D'INFORMATION"],
    'working-paper': ['DOCUMENT DE TRAVAIL'],
    'meeting-document': ['DOCUMENT DE SÉANCE'],
    briefing: ['NOTE DE BRIEFING'],
    'steering-note': ['NOTE DE CADRAGE'],
    'speaking-note': ['ÉLÉMENTS DE LANGAGE'],
    'flash-report': ['COMPTE RENDU FLASH'],
  },
  // Our own words for the English ones.
  invitation:
    'Le Coreper est invité à marquer son accord sur ce texte afin qu’il puisse être transmis au Conseil.',
  meetingDate: 'En date du:',
  dateOfReceipt: 'Date de réception:',
  workingPaper: {
    heading: 'DOCUMENT DE TRAVAIL',
    previousDocument: 'N° doc. préc.:',
    commissionDocument: 'N° doc. Cion:',
    notice: workingPaperNotice,
  },
}
