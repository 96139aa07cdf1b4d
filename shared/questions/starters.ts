/**
 * How questions in released Council notes begin, open ones first.
 *
 * @see 14871/24, 12060/21, 12368/16
 */
const english = [
  'How do Member States envisage ',
  'How can the EU and its Member States ',
  'What should be the key priorities for ',
  'What are, in the view of Member States, the main challenges ',
  'To what extent ',
  'Which measures ',
  'Where do Member States see ',
  'Could delegations support ',
]

const french = [
  'Comment les États membres envisagent-ils ',
  'Comment l’UE et ses États membres peuvent-ils ',
  'Quelles devraient être les grandes priorités pour ',
  'Quels sont, de l’avis des États membres, les principaux défis ',
  'Dans quelle mesure ',
  'Quelles mesures ',
  'Où les États membres voient-ils ',
  'Les délégations pourraient-elles soutenir ',
]

/** Beginnings of questions in the language of a note, two letters; English where we have none. */
export function questionStarters(language: string): readonly string[] {
  return language === 'fr' ? french : english
}
