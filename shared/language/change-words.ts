/** What a sentence on changes speaks of. */
export type MarkedChange = 'added' | 'removed' | 'omitted' | 'moved'

/** The words of the sentence that says how changes are marked, and compared with what. */
export type ChangeWords = {
  /** Begins the sentence; `{document}` and `{mark}` are filled in. */
  readonly first: Readonly<Record<MarkedChange, string>>
  /** Goes on after another one. */
  readonly next: Readonly<Record<MarkedChange, string>>
  /** The marks, set as what they name. */
  readonly marks: Readonly<Record<MarkedChange, string>>
  /** The whole sentence where nothing is marked. */
  readonly none: string
  /** What it is compared with: a document of the Council, else one of the others by its name. */
  readonly document: string
  readonly version: string
  readonly note: string
  readonly file: string
}

const omission = '[…]'

const english: ChangeWords = {
  first: {
    added: 'Changes compared with {document} are marked in {mark}',
    removed: 'Deletions compared with {document} are marked in {mark}',
    omitted: 'Deletions compared with {document} are marked with {mark}',
    moved: 'Text moved compared with {document} is marked in {mark}',
  },
  next: {
    added: 'changes are marked in {mark}',
    removed: 'deletions are marked in {mark}',
    omitted: 'deletions are marked with {mark}',
    moved: 'moved text is marked in {mark}',
  },
  marks: {
    added: 'bold underlined',
    removed: 'strikethrough',
    omitted: omission,
    moved: 'double underlined',
  },
  none: 'There are no changes compared with {document}.',
  document: 'document {number}',
  version: 'the version “{name}”',
  note: 'the note “{name}”',
  file: 'the file “{name}”',
}

const french: ChangeWords = {
  first: {
    added: 'Les modifications par rapport {document} sont indiquées en {mark}',
    removed: 'Les suppressions par rapport {document} sont indiquées en {mark}',
    omitted: 'Les suppressions par rapport {document} sont indiquées par {mark}',
    moved: 'Le texte déplacé par rapport {document} est indiqué en {mark}',
  },
  next: {
    added: 'les modifications sont indiquées en {mark}',
    removed: 'les suppressions sont indiquées en {mark}',
    omitted: 'les suppressions sont indiquées par {mark}',
    moved: 'le texte déplacé est indiqué en {mark}',
  },
  marks: {
    added: 'caractères gras soulignés',
    removed: 'caractères barrés',
    omitted: omission,
    moved: 'caractères doublement soulignés',
  },
  none: 'Aucune modification n’a été apportée par rapport {document}.',
  document: 'au document {number}',
  version: 'à la version «\u00a0{name}\u00a0»',
  note: 'à la note «\u00a0{name}\u00a0»',
  file: 'au fichier «\u00a0{name}\u00a0»',
}

const german: ChangeWords = {
  first: {
    added: 'Änderungen gegenüber {document} sind durch {mark} gekennzeichnet',
    removed: 'Streichungen gegenüber {document} sind durch {mark} gekennzeichnet',
    omitted: 'Streichungen gegenüber {document} sind durch {mark} gekennzeichnet',
    moved: 'Gegenüber {document} verschobener Text ist durch {mark} gekennzeichnet',
  },
  next: {
    added: 'Änderungen sind durch {mark} gekennzeichnet',
    removed: 'Streichungen sind durch {mark} gekennzeichnet',
    omitted: 'Streichungen sind durch {mark} gekennzeichnet',
    moved: 'verschobener Text ist durch {mark} gekennzeichnet',
  },
  marks: {
    added: 'Fettdruck mit Unterstreichung',
    removed: 'Durchstreichung',
    omitted: omission,
    moved: 'doppelte Unterstreichung',
  },
  none: 'Gegenüber {document} gibt es keine Änderungen.',
  document: 'Dokument {number}',
  version: 'der Fassung „{name}“',
  note: 'dem Vermerk „{name}“',
  file: 'der Datei „{name}“',
}

const byCode: Readonly<Record<string, ChangeWords>> = { en: english, fr: french, de: german }

/** The words in a language of notes, English for one without data. */
export function changeWordsOf(code: string): ChangeWords {
  return byCode[code] ?? english
}

/** Whether a line is such a sentence, as revised documents have it below their first page's head. */
export function beginsChangeNotice(line: string, code: string): boolean {
  const { first, none } = changeWordsOf(code)
  return [...Object.values(first), none].some((sentence) =>
    line.startsWith(sentence.slice(0, sentence.indexOf('{document}')).trimEnd()),
  )
}
