import type { Span } from './value-span'

/** The document that a fact was read in. */
export type FactSource = {
  /** Its reference, or its title where it has none. */
  readonly name: string
  /** Institution, title where the name is a reference, and date; parted by commas. */
  readonly details: string
  /** `none` or the marking as printed. */
  readonly marking: string
  /** Two letters: its sentences are in it. */
  readonly language: string
}

/** What one statistic of the library says. */
export type Fact = {
  readonly observationId: string
  /** What it counts. */
  readonly title: string
  /** As the library has it, in the note's language. */
  readonly value: string
  readonly number: number
  /** Of the library: `persons`, `%`, `EUR`. */
  readonly unit: string
  /** As the source words it; null for an exact value. */
  readonly qualifier: string | null
  /** As the source words it; never empty, as it then says that none is stated. */
  readonly period: string
  /** Who counted, and in which document it is quoted. */
  readonly provider: string
  readonly sentence: string
  /** Where the sentence states the value; null where it words it in a way not known here. */
  readonly mark: Span | null
  readonly source: FactSource
}

/** Where something stands in the note. */
export type Place = {
  /** Counted from 1; null where it is not known for sure. */
  readonly page: number | null
  /** `section 2.1`, `table 1`, `footnote 3`, the widest first; empty before the first section. */
  readonly parts: readonly string[]
}

export type FigureRow = {
  readonly figureId: string
  /** As printed, with ordinary spaces. */
  readonly shown: string
  readonly place: Place
  /** The value that is printed, null where the library no longer gives one. */
  readonly number: number | null
  readonly unit: string
  /** How it was computed, with the values of the operands; null for a figure that a source states. */
  readonly calculation: string | null
  /** One for a figure that a source states, the operands of a computed one in their order. */
  readonly facts: readonly Fact[]
  /** What of it the library does not say, or no longer; null where it agrees. */
  readonly remark: string | null
  /** When the author checked it as it is printed; null where nobody did. */
  readonly checked: Checked | null
}

export type Checked = {
  /** ISO date in UTC. */
  readonly on: string
  /** As the author calls himself; empty where he gave no name. */
  readonly by: string
}

export type QuotationRow = {
  readonly words: string
  readonly place: Place
  /** Where a measure stands: its plan and number; null for other words. */
  readonly measure: string | null
  /** Null where the note names none, or the library lacks it. */
  readonly source: FactSource | null
}

export type ChartRows = {
  readonly caption: string
  readonly place: Place
  readonly values: readonly {
    /** Its category, and its series where the chart has several. */
    readonly point: string
    readonly shown: string
    readonly number: number
    readonly fact: Fact | null
    readonly remark: string | null
  }[]
  /** When the author checked it as it draws them; null where nobody did. */
  readonly checked: Checked | null
}

/** What everything in a note rests on, each list in order of appearance. */
export type EvidenceSheet = {
  readonly title: string
  /** Number with suffixes, null until one is given. */
  readonly documentNumber: string | null
  /** Of a frozen version. */
  readonly versionName: string | null
  /** Two letters, of the note: all words and numbers of the sheet are in it. */
  readonly language: string
  /** The highest of the note and of all sources. */
  readonly marking: string
  /** ISO date on which the library was asked. */
  readonly dataOf: string
  readonly figures: readonly FigureRow[]
  readonly quotations: readonly QuotationRow[]
  readonly charts: readonly ChartRows[]
  /** All documents that are named above, each once, in order of appearance. */
  readonly sources: readonly FactSource[]
}
