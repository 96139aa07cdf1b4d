/** What an evidence sheet says, in the language of its note. */
export type EvidenceWords = {
  readonly heading: string
  /** `{title}` of the note. */
  readonly title: string
  /** `{version}`, frozen or not. */
  readonly version: string
  readonly draft: string
  /** `{date}` on which the library was asked. */
  readonly dataOf: string
  readonly counts: Readonly<Record<'figures' | 'quotations' | 'sources', string>>
  /** Before the caption of one. */
  readonly chart: string
  readonly kinds: Readonly<Record<'figure' | 'operand' | 'quotation' | 'chart', string>>
  readonly columns: Readonly<Record<EvidenceColumn, string>>
  readonly page: string
  readonly footnote: string
  readonly noPeriod: string
  /** Around `{dates}`. */
  readonly readAs: string
  readonly noProvider: string
  /** `{provider}` and `{source}`. */
  readonly quotedIn: string
  readonly computed: string
  readonly operations: Readonly<
    Record<'sum' | 'change' | 'changeInPoints' | 'share' | 'ratio' | 'rank' | 'average', string>
  >
  readonly qualifier: string
  /** What the library says against the text; with `{value}`. */
  readonly remarks: Readonly<Record<'typed' | 'changed' | 'gone' | 'asTyped', string>>
  readonly none: string
  /** What the tables are, for those who do not see them. */
  readonly described: Readonly<Record<'figures' | 'quotations' | 'charts', string>>
  readonly pageOf: string
}

export type EvidenceColumn =
  | 'number'
  | 'kind'
  | 'value'
  | 'amount'
  | 'unit'
  | 'qualifier'
  | 'page'
  | 'place'
  | 'where'
  | 'what'
  | 'period'
  | 'provider'
  | 'sentence'
  | 'source'
  | 'marking'
  | 'checked'
  | 'remark'
  | 'words'
  | 'details'
  | 'origin'
  | 'point'

const english: EvidenceWords = {
  heading: 'Not for distribution',
  title: 'Evidence sheet: {title}',
  version: 'Version: {version}',
  draft: 'draft',
  dataOf: 'Data of the library on {date}',
  counts: { figures: 'Figures', quotations: 'Quotations', sources: 'Sources' },
  chart: 'Chart',
  kinds: { figure: 'figure', operand: 'operand', quotation: 'quotation', chart: 'chart' },
  columns: {
    number: 'No',
    kind: 'Kind',
    value: 'As printed',
    amount: 'Value',
    unit: 'Unit',
    qualifier: 'Qualifier',
    page: 'Page',
    place: 'Place',
    where: 'Where',
    what: 'What it counts',
    period: 'Period',
    provider: 'Who counted',
    sentence: 'Sentence of the source',
    source: 'Source',
    marking: 'Marking',
    checked: 'Checked',
    remark: 'Remark',
    words: 'As quoted',
    details: 'Document',
    origin: 'Who counted, and where',
    point: 'Place in the chart',
  },
  page: 'p. {page}',
  footnote: 'footnote {number}',
  noPeriod: 'no period stated',
  readAs: 'read as {dates}',
  noProvider: 'the source does not say',
  quotedIn: '{provider}, as quoted in {source}',
  computed: 'Computed',
  operations: {
    sum: 'sum',
    change: 'change in per cent',
    changeInPoints: 'change in percentage points',
    share: 'share in per cent',
    ratio: 'ratio',
    rank: 'rank, the greatest first',
    average: 'average',
  },
  qualifier: 'the source says “{qualifier}”',
  remarks: {
    typed: 'typed over by hand; the library says {value}',
    changed: 'the library now says {value}',
    gone: 'the library no longer holds what this rests on',
    asTyped: 'typed over by hand',
  },
  none: 'This note shows no figure of the library.',
  described: {
    figures: 'Every figure of the note in order of appearance, with what it rests on',
    quotations: 'Every quotation of the note in order of appearance, with its source',
    charts: 'Every value of the charts of the note, with what it rests on',
  },
  pageOf: 'Page {page} of {pages}',
}

const french: EvidenceWords = {
  heading: 'Ne pas diffuser',
  title: 'Fiche des sources : {title}',
  version: 'Version : {version}',
  draft: 'projet',
  dataOf: 'Données de la bibliothèque au {date}',
  counts: {
    figures: 'Chiffres',
    quotations: 'Citations',
    sources: 'Sources',
  },
  chart: 'Graphique',
  kinds: { figure: 'chiffre', operand: 'opérande', quotation: 'citation', chart: 'graphique' },
  columns: {
    number: 'Nº',
    kind: 'Nature',
    value: 'Tel qu’imprimé',
    amount: 'Valeur',
    unit: 'Unité',
    qualifier: 'Nuance',
    page: 'Page',
    place: 'Endroit',
    where: 'Où',
    what: 'Ce qui est compté',
    period: 'Période',
    provider: 'Qui a compté',
    sentence: 'Phrase de la source',
    source: 'Source',
    marking: 'Marquage',
    checked: 'Vérifié',
    remark: 'Remarque',
    words: 'Texte cité',
    details: 'Document',
    origin: 'Qui a compté, et où',
    point: 'Place dans le graphique',
  },
  page: 'p. {page}',
  footnote: 'note {number}',
  noPeriod: 'aucune période indiquée',
  readAs: 'lu comme {dates}',
  noProvider: 'la source ne le dit pas',
  quotedIn: '{provider}, cité dans {source}',
  computed: 'Calculé',
  operations: {
    sum: 'somme',
    change: 'variation en pour cent',
    changeInPoints: 'variation en points de pourcentage',
    share: 'part en pour cent',
    ratio: 'rapport',
    rank: 'rang, du plus grand au plus petit',
    average: 'moyenne',
  },
  qualifier: 'la source dit « {qualifier} »',
  remarks: {
    typed: 'saisi à la main ; la bibliothèque dit {value}',
    changed: 'la bibliothèque dit maintenant {value}',
    gone: 'la bibliothèque ne contient plus ce sur quoi cela repose',
    asTyped: 'saisi à la main',
  },
  none: 'Cette note ne contient aucun chiffre de la bibliothèque.',
  described: {
    figures:
      'Tous les chiffres de la note dans l’ordre d’apparition, avec ce sur quoi ils reposent',
    quotations: 'Toutes les citations de la note dans l’ordre d’apparition, avec leur source',
    charts: 'Toutes les valeurs des graphiques de la note, avec ce sur quoi elles reposent',
  },
  pageOf: 'Page {page} sur {pages}',
}

const german: EvidenceWords = {
  heading: 'Nicht zur Weitergabe',
  title: 'Belege zu: {title}',
  version: 'Fassung: {version}',
  draft: 'Entwurf',
  dataOf: 'Daten der Bibliothek vom {date}',
  counts: { figures: 'Zahlen', quotations: 'Zitate', sources: 'Quellen' },
  chart: 'Diagramm',
  kinds: { figure: 'Zahl', operand: 'Operand', quotation: 'Zitat', chart: 'Diagramm' },
  columns: {
    number: 'Nr.',
    kind: 'Art',
    value: 'Wie gedruckt',
    amount: 'Wert',
    unit: 'Einheit',
    qualifier: 'Einschränkung',
    page: 'Seite',
    place: 'Stelle',
    where: 'Wo',
    what: 'Was gezählt wird',
    period: 'Zeitraum',
    provider: 'Wer gezählt hat',
    sentence: 'Satz der Quelle',
    source: 'Quelle',
    marking: 'Kennzeichnung',
    checked: 'Geprüft',
    remark: 'Bemerkung',
    words: 'Wie zitiert',
    details: 'Dokument',
    origin: 'Wer gezählt hat, und wo',
    point: 'Stelle im Diagramm',
  },
  page: 'S. {page}',
  footnote: 'Fußnote {number}',
  noPeriod: 'kein Zeitraum angegeben',
  readAs: 'gelesen als {dates}',
  noProvider: 'die Quelle sagt es nicht',
  quotedIn: '{provider}, zitiert in {source}',
  computed: 'Berechnet',
  operations: {
    sum: 'Summe',
    change: 'Veränderung in Prozent',
    changeInPoints: 'Veränderung in Prozentpunkten',
    share: 'Anteil in Prozent',
    ratio: 'Verhältnis',
    rank: 'Rang, das Größte zuerst',
    average: 'Durchschnitt',
  },
  qualifier: 'die Quelle sagt „{qualifier}“',
  remarks: {
    typed: 'von Hand überschrieben; die Bibliothek sagt {value}',
    changed: 'die Bibliothek sagt jetzt {value}',
    gone: 'die Bibliothek enthält nicht mehr, worauf dies beruht',
    asTyped: 'von Hand überschrieben',
  },
  none: 'Diese Note zeigt keine Zahl der Bibliothek.',
  described: {
    figures: 'Alle Zahlen der Note in ihrer Reihenfolge, mit dem, worauf sie beruhen',
    quotations: 'Alle Zitate der Note in ihrer Reihenfolge, mit ihrer Quelle',
    charts: 'Alle Werte der Diagramme der Note, mit dem, worauf sie beruhen',
  },
  pageOf: 'Seite {page} von {pages}',
}

const wordsByCode: Readonly<Record<string, EvidenceWords>> = {
  en: english,
  fr: french,
  de: german,
}

/** The words of a note's language; English where we have no data. */
export function evidenceWordsOf({ code }: { readonly code: string }): EvidenceWords {
  return wordsByCode[code] ?? english
}
