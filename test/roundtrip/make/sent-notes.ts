import type { Note } from '@shared/note/note'
import {
  annex,
  buildNote,
  cell,
  figure,
  footnote,
  fullHeader,
  headerCell,
  heading,
  item,
  list,
  numbered,
  paragraph,
  questions,
  quotation,
  table,
  text,
} from '../../support/note-builder'

const balkans = buildNote({
  header: { ...fullHeader, codes: ['JAI 1545', 'MIGR 390', 'COWEB 188'] },
  body: [
    paragraph(
      'In the external dimension of migration, one of the main objectives of the Presidency is to organise comprehensive discussions regarding all the main migratory routes.',
    ),
    heading(1, 'Joint efforts to reduce irregular migration'),
    paragraph(
      'Our close cooperation with the region is essential to effectively address common political, security and migration challenges. The partnership also plays an important role in the enlargement policy.',
    ),
    paragraph(
      'Years of joint efforts have resulted in a reduction of ',
      figure('80 %'),
      ' in the number of irregular border crossings in 2024.',
      footnote('Frontex, monthly figures of September 2024.'),
      ' Partners registered ',
      figure('163 521'),
      ' arrivals in 2023.',
    ),
    heading(1, 'Cooperation on returns'),
    paragraph(
      'New status agreements were signed with North Macedonia, Montenegro, Albania and Serbia. Negotiations with Bosnia and Herzegovina were launched in February 2024. The agreement is expected to be signed in early 2025.',
    ),
    paragraph(
      'Forced return operations to countries of origin remain limited, with one notable exception.',
    ),
    heading(1, 'Visa alignment'),
    paragraph(
      'While progress has been achieved in terms of readmission, visa-free arrivals from Kosovo and elsewhere remain a major challenge.',
    ),
    paragraph('The partners were committed to align their visa policies.'),
    questions(
      'Questions for Member States:',
      'How do Member States envisage migration cooperation for the upcoming period?',
      'How can the EU help foster deeper regional cooperation on migration?',
      ['What are the main challenges', 'for authorities in the region?', 'for Member States?'],
    ),
  ],
})

const everything = buildNote({
  header: { ...fullHeader, number: '10254/24', subject: 'State of play of the action plan' },
  body: [
    heading(1, 'Background'),
    numbered('The action plan was endorsed by the Council in December 2022.'),
    numbered(
      'It has ',
      text('twenty', 'bold'),
      ' measures under ',
      text('five', 'italic'),
      ' pillars; H',
      text('2', 'subscript'),
      'O is not among them.',
    ),
    heading(2, 'Measures in force'),
    list(
      'bulleted',
      'stronger border management;',
      item(
        'swift asylum procedures:',
        list('numbered', 'registration within three days;', 'decisions within six months;'),
      ),
      'the fight against smuggling.',
    ),
    quotation(
      'Partners should align their visa policy with that of the Union as a matter of priority.',
    ),
    heading(3, 'Arrivals by route'),
    table([
      [headerCell('Route'), headerCell('2022'), headerCell('2023')],
      [cell('Western Balkans'), cell('144 100'), cell('99 068')],
      [cell('Central Mediterranean'), cell('105 600'), cell('157 500')],
      [cell('Both routes together', { columnSpan: 2 }), cell('256 568')],
    ]),
    paragraph(
      'Arrivals on the two routes moved in opposite directions.',
      footnote('Source: Frontex risk analysis.'),
      ' The working party took note.',
      footnote('Meeting of 5 March 2024.'),
    ),
    heading(2, 'Next steps'),
    list('numbered', 'The Commission will report in June.', 'The Presidency will follow up.'),
    paragraph('This paragraph closes the note and repeats nothing.'),
    annex('Measures by partner', 'landscape'),
    paragraph('Each partner reports on its own measures twice a year.'),
    table([
      [headerCell('Partner'), headerCell('Measures done')],
      [cell('Albania'), cell('14 of 20')],
      [cell('Serbia'), cell('11 of 20')],
    ]),
  ],
})

const french = buildNote({
  header: {
    ...fullHeader,
    language: 'fr',
    originalLanguage: 'fr',
    from: 'la présidence',
    to: 'Groupe « Asile »',
    subject: 'Situation migratoire sur la route des Balkans occidentaux',
    place: 'Bruxelles',
  },
  body: [
    heading(1, 'Efforts conjoints'),
    paragraph(
      'La coopération étroite avec la région est essentielle : elle permet de relever les défis communs. Les partenaires ont enregistré ',
      figure('163 521'),
      ' arrivées en 2023.',
    ),
    paragraph('Les opérations de retour restent limitées.'),
    list('bulleted', 'renforcer la gestion des frontières ;', 'accélérer les procédures.'),
    questions('Questions aux États membres :', 'Quelles sont les priorités ?', 'Que reste-t-il ?'),
  ],
})

/** What was sent to colleagues, by the name of its folder. */
export const sentNotes: Readonly<Record<string, Note>> = { balkans, everything, french }
