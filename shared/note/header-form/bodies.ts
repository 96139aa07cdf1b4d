/**
 * Who sends and receives notes, by language of the note; a list that suggests and never refuses.
 * In French and German only names that the Treaties or the Council's own pages give: the others
 * come from the user's earlier notes.
 */
type Bodies = { readonly from: readonly string[]; readonly to: readonly string[] }

const bodies: Readonly<Record<string, Bodies>> = {
  en: {
    from: ['Presidency', 'Incoming Presidency', 'General Secretariat of the Council'],
    to: [
      'Working Party on External Aspects of Asylum and Migration (EMWP)',
      'Strategic Committee on Immigration, Frontiers and Asylum (SCIFA)',
      'Working Party on Integration, Migration and Expulsion (IMEX)',
      'Asylum Working Party',
      'Working Party on Frontiers',
      'Visa Working Party',
      'Working Party on Schengen Matters',
      'Operational Coordination Mechanism for the External Dimension of Migration (MOCADEM)',
      'JHA Counsellors',
      'Standing Committee on Operational Cooperation on Internal Security (COSI)',
      'Permanent Representatives Committee',
      'Permanent Representatives Committee/Council',
      'Council',
      'Delegations',
    ],
  },
  fr: {
    from: ['Présidence', 'Secrétariat général du Conseil'],
    to: [
      'Comité stratégique sur l’immigration, les frontières et l’asile (CSIFA)',
      'Comité des représentants permanents',
      'Conseil',
      'délégations',
    ],
  },
  de: {
    from: ['Vorsitz', 'Generalsekretariat des Rates'],
    to: ['Ausschuss der Ständigen Vertreter', 'Rat', 'Delegationen'],
  },
}

const none: Bodies = { from: [], to: [] }

/**
 * Those of the Council that deal with migration, the most usual first.
 *
 * @param language of the note, two letters
 * @see first pages of Council documents of 2013 to 2024; Article 240 TFEU in each language
 */
export function bodiesOf(language: string): Bodies {
  return bodies[language] ?? none
}
