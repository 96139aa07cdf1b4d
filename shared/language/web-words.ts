/** What a note says only where it is read on a screen. */
export type WebWords = {
  /** Of the notes at the end, for those who hear the page. */
  readonly footnotes: string
  /** Of a link from a footnote, with its `{mark}`. */
  readonly backToText: string
  /** Of a link to a footnote, with its `{mark}`. */
  readonly footnote: string
  /** Above the numbers that a chart draws. */
  readonly values: string
  /** Above the names or years of a chart's numbers. */
  readonly category: string
  /** Above the numbers of a chart whose only series has no name. */
  readonly value: string
}

const english: WebWords = {
  footnotes: 'Footnotes',
  backToText: '{mark} back to the text',
  footnote: 'Footnote {mark}',
  values: 'Values',
  category: 'Category',
  value: 'Value',
}

const french: WebWords = {
  footnotes: 'Notes de bas de page',
  backToText: '{mark} retour au texte',
  footnote: 'Note de bas de page {mark}',
  values: 'Valeurs',
  category: 'Catégorie',
  value: 'Valeur',
}

const german: WebWords = {
  footnotes: 'Fußnoten',
  backToText: '{mark} zurück zum Text',
  footnote: 'Fußnote {mark}',
  values: 'Werte',
  category: 'Kategorie',
  value: 'Wert',
}

/** Words in the language of a note; English where we have none. */
export function webWordsOf(language: string): WebWords {
  if (language === 'fr') return french
  return language === 'de' ? german : english
}
