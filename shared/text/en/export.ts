/** What an export tells about the file that it wrote. `{}` stands for what it is about. */
export const exportText = {
  emptyNote: 'The note has no text yet.',
  missingField: {
    type: 'The type of document is missing; fill it in in the header.',
    date: 'The date is missing; the first page shows the place only.',
    from: '"From" is empty on the first page; fill it in in the header.',
    to: '"To" is empty on the first page; fill it in in the header.',
    subject: 'The subject is missing; fill it in in the header.',
  },
  places:
    'The file is marked {draft} and shows {places} where the General Secretariat gives the number, initials or unit.',
  designation: 'The footnote on the designation "{name}" ({mark}) stands at "{place}".',
  designationInFootnote:
    '"{name}" stands in a footnote only; the note on the designation ({mark}) follows in that footnote.',
  designationByHand:
    '"{name}" has an asterisk typed by hand but no note on the designation; delete the asterisk and Fiche adds both.',
} as const
