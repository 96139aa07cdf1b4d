import type { DocumentWords } from './documents/document-words'

/** A noun after a number; which form follows it is the language's: French says 1,5 million. */
type Noun = { readonly one: string; readonly other: string }

/** What depends on the language of a note: words of the header, months, numbers, quotation marks. */
export type Language = {
  readonly code: string
  /** Language tag written into Word files, `en-GB`. */
  readonly tag: string
  readonly months: readonly string[]
  readonly decimalMark: string
  /** Written as an ordinary space here; output makes it a no-break space. */
  readonly thousandsMark: string
  readonly quotes: { readonly open: string; readonly close: string }
  readonly innerQuotes: { readonly open: string; readonly close: string }
  readonly apostrophe: string
  /** Whether house styles differ on per cent and quotation marks; elsewhere one way is right. */
  readonly leavesChoices: boolean
  /** Words that stay on one line with the number after them: Article 5, Coreper II. */
  readonly wordsBeforeNumbers: readonly string[]
  /** Whether a space stands before `: ; ? !` and inside quotation marks, as in French. */
  readonly spacedPunctuation: boolean
  /** `{place}, {day} {month} {year}` of the first page. */
  readonly dateLine: string
  /** How the first day of a month is written: 1, 1er. */
  readonly firstDay: string
  readonly header: {
    readonly institution: readonly [string, string]
    readonly originalLanguage: string
    readonly interinstitutionalFile: string
    readonly from: string
    readonly to: string
    readonly subject: string
    readonly previousDocument: string
    readonly commissionDocument: string
    readonly draft: string
    readonly places: {
      readonly number: string
      readonly initials: string
      readonly unit: string
      /** Of another note that is cited before it has its number. */
      readonly citedNumber: string
    }
  }
  /** Names of the types of document, and words that only some of them print. */
  readonly documents: DocumentWords
  /** Words of the figures one to nine, which running text does not write in digits. */
  readonly smallNumbers: readonly string[]
  readonly qualifiers: Readonly<Record<string, string>>
  /** Where a currency stands: `{amount}` in full, or in millions before a vowel, a consonant. */
  readonly currency: {
    readonly amount: string
    readonly millionsBeforeVowel: string
    readonly millionsBeforeConsonant: string
  }
  /** Another part of the same note, in a sentence; `missing` where it is gone. */
  readonly references: {
    readonly section: string
    readonly question: string
    readonly table: string
    readonly paragraph: string
    /** `{number}`; the only annex of a note has none. */
    readonly annex: string
    readonly onlyAnnex: string
    /** `{part}` of the same in an annex. */
    readonly inAnnex: string
    readonly inOnlyAnnex: string
    readonly missing: string
  }
  /** Above an annex, the only one or with `{number}`. */
  readonly annexes: { readonly only: string; readonly several: string }
  /** Above the table of contents. */
  readonly contents: string
  /** Before the caption of a table; `{number}`. */
  readonly tableLabel: string
  readonly times: string
  readonly million: Noun
  readonly billion: Noun
  readonly percentagePoints: string
  /** How a figure comes into a sentence with words around it; null where we have no data. */
  readonly phrases: {
    readonly fellBy: string
    readonly roseBy: string
    readonly from: string
    readonly to: string
  } | null
  /** What stands above the questions at the end of a note. */
  readonly questionsIntro: string
  /** How far a measure is, with whose words those are: `{origin}` and `{state}`. */
  readonly measureState: { readonly reported: string; readonly own: string }
  /** Words of a corrigendum, and of what stands in an addendum for it. */
  readonly corrigendum: {
    /** The sentence above all corrections, with `{document}`. */
    readonly intro: string
    /** The sentence that begins an addendum, with `{document}`. */
    readonly added: string
    readonly firstPage: string
    /** Before the first section. */
    readonly start: string
    /** `{number}` as the section prints it. */
    readonly section: string
    /** By kind of block; `{number}` counts those of a kind in their section. */
    readonly parts: Readonly<Record<string, string>>
    /** New text after `{place}`. */
    readonly after: string
    readonly for: string
    readonly read: string
    readonly add: string
    readonly remove: string
  }
  /** What stands below a chart: `{source}`, `{places}` and `{values}` are filled in. */
  readonly chart: {
    readonly source: string
    readonly apart: string
    readonly asPublished: string
    readonly flagged: string
    /** In place of the places, where all values are meant. */
    readonly all: string
    /** Between the first and the last of a row of places. */
    readonly upTo: string
    /** How a chart is described to those who do not see it. */
    readonly described: { readonly line: string; readonly bars: string; readonly range: string }
    /** By what the flag means. */
    readonly flags: Readonly<Record<string, string>>
  }
  /** How a figure is said: words in place of signs. */
  readonly spoken: { readonly perCent: string; readonly minus: string; readonly to: string }
  /** Footnotes that a name carries at its first mention, outside the count, marked `*`. */
  readonly designations: readonly { readonly name: string; readonly note: string }[]
}
