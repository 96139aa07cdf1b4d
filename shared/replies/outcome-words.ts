import type { Amount } from './amounts'
import type { Standing } from './stands'

type Said = { readonly one: string; readonly other: string }

/** What an outcome says, in the past and in reported speech. */
export type OutcomeWords = {
  /** Of the new note: how it is called in the app, and its type and sender on the first page. */
  readonly title: string
  readonly type: string
  readonly from: string
  /** What stands before and after the number of the note that was discussed. */
  readonly discussed: readonly [string, string]
  readonly question: string
  readonly delegations: Readonly<Record<Amount, string>>
  /** What delegations did; the verb follows whether it was one. */
  readonly standings: Readonly<Record<Standing, Said>>
  readonly points: string
  readonly pointsOf: string
  readonly associates: string
  readonly noReplies: string
}

const same = (words: string): Said => ({ one: words, other: words })

const english: OutcomeWords = {
  title: 'Outcome: {title}',
  type: 'OUTCOME OF PROCEEDINGS',
  from: 'General Secretariat of the Council',
  discussed: ['Delegations discussed the questions set out in document ', '.'],
  question: 'Question {number}',
  delegations: {
    one: 'One delegation',
    some: 'Some delegations',
    several: 'Several delegations',
    many: 'Many delegations',
    largeMajority: 'A large majority of delegations',
    all: 'All delegations',
  },
  standings: {
    supports: same('expressed support.'),
    supportsIf: same('could give support subject to conditions.'),
    open: same('showed openness.'),
    opposed: same('expressed opposition.'),
    unclear: same('expressed mixed views.'),
    scrutinyReservation: same('entered a scrutiny reservation.'),
    parliamentaryReservation: same('entered a parliamentary reservation.'),
    noInstructions: same('had no instructions yet.'),
    writtenComments: same('announced written comments.'),
    spoke: same('made remarks without taking a position.'),
  },
  points: 'The following points were made by delegations:',
  pointsOf: 'Points made by {name}:',
  associates: 'Schengen associates also took the floor.',
  noReplies: 'No delegation took the floor on this question.',
}

const french: OutcomeWords = {
  title: 'Résultats : {title}',
  type: 'RÉSULTATS DES TRAVAUX',
  from: 'Secrétariat général du Conseil',
  discussed: ['Les délégations ont examiné les questions figurant dans le document ', '.'],
  question: 'Question {number}',
  delegations: {
    one: 'Une délégation',
    some: 'Quelques délégations',
    several: 'Plusieurs délégations',
    many: 'De nombreuses délégations',
    largeMajority: 'Une large majorité des délégations',
    all: 'Toutes les délégations',
  },
  standings: {
    supports: { one: 'a exprimé son soutien.', other: 'ont exprimé leur soutien.' },
    supportsIf: {
      one: 'pourrait apporter son soutien sous certaines conditions.',
      other: 'pourraient apporter leur soutien sous certaines conditions.',
    },
    open: { one: 'a fait preuve d’ouverture.', other: 'ont fait preuve d’ouverture.' },
    opposed: { one: 'a exprimé son opposition.', other: 'ont exprimé leur opposition.' },
    unclear: { one: 'a exprimé un avis nuancé.', other: 'ont exprimé des avis nuancés.' },
    scrutinyReservation: {
      one: 'a émis une réserve d’examen.',
      other: 'ont émis une réserve d’examen.',
    },
    parliamentaryReservation: {
      one: 'a émis une réserve parlementaire.',
      other: 'ont émis une réserve parlementaire.',
    },
    noInstructions: {
      one: 'n’avait pas encore d’instructions.',
      other: 'n’avaient pas encore d’instructions.',
    },
    writtenComments: {
      one: 'a annoncé des observations écrites.',
      other: 'ont annoncé des observations écrites.',
    },
    spoke: {
      one: 'a formulé des remarques sans prendre position.',
      other: 'ont formulé des remarques sans prendre position.',
    },
  },
  points: 'Les délégations ont soulevé les points suivants :',
  pointsOf: 'Points soulevés – {name} :',
  associates: 'Des États associés à l’espace Schengen ont également pris la parole.',
  noReplies: 'Aucune délégation n’a pris la parole sur cette question.',
}

/** In the language of the note, two letters; English where we have no words. */
export function outcomeWordsOf(language: string): OutcomeWords {
  return language === 'fr' ? french : english
}
