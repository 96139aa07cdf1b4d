/** Who sends and receives notes, by language of the note; a list that suggests and never refuses. */
type Bodies = { readonly from: readonly string[]; readonly to: readonly string[] }

const bodies: Readonly<Record<string, Bodies>> = {
  en: {
    from: ['Presidency', 'General Secretariat of the Council'],
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
      'Permanent Representatives Committee (Part 2)',
      'Council',
      'Delegations',
    ],
  },
  fr: {
    from: ['Présidence', 'Secrétariat général du Conseil'],
    to: [
      'Comité stratégique sur l’immigration, les frontières et l’asile (CSIFA)',
      'Comité des représentants permanents (2e partie)',
      'Conseil',
      'délégations',
    ],
  },
  de: {
    from: ['Vorsitz', 'Generalsekretariat des Rates'],
    to: ['Ausschuss der Ständigen Vertreter (2. Teil)', 'Rat', 'Delegationen'],
  },
}

const none: Bodies = { from: [], to: [] }

/**
 * Those of the Council that deal with migration, the most usual first.
 *
 * @param language of the note, two letters
 * @see first pages of Council documents of 2013 to 2024
 */
export function bodiesOf(language: string): Bodies {
  return bodies[language] ?? none
}
