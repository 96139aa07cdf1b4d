import type { DrawnChart } from '@shared/note/chart/drawn-chart'
import type { ReadImage } from '@shared/note/images/read-image'
import type { Mark } from '@shared/note/inline'
import type { Role } from '@shared/note/roles/role'
import type { Layout } from '../look/layout'

/** How something is set apart that is in one state of a note only; null for what is in both. */
export type FlowChange = 'new' | 'struck' | 'moved' | null

/** Piece of a paragraph. Text may hold tabs and line ends. */
export type FlowRun =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly marks: readonly Mark[]
      /** Anchor of the part that it points at. */
      readonly target: string | null
      readonly change: FlowChange
    }
  /** The place of a note at the end: `1`, or `*` outside the count; `key` names it in links. */
  | {
      readonly kind: 'noteMark'
      readonly mark: string
      readonly key: string
      readonly change: FlowChange
    }

export type FlowText = {
  /** Names by which it is linked to. */
  readonly anchors: readonly string[]
  /** Where it is not the note's. */
  readonly languageTag: string | null
  readonly runs: readonly FlowRun[]
  /** It is shown as taken out: nothing counts it any more. */
  readonly isGone: boolean
}

/** A note at the end of the text, of which only its mark stands in a line. */
export type FlowNoteAtEnd = {
  readonly mark: string
  readonly key: string
  readonly languageTag: string | null
  readonly paragraphs: readonly (readonly FlowRun[])[]
}

/**
 * 2 for a section or an annex, up to 5 below an annex: 1 is the document's title. No rank is left
 * out on the way down.
 */
export type HeadingRank = 2 | 3 | 4 | 5

export type FlowHeading = {
  readonly kind: 'heading'
  readonly rank: HeadingRank
  /** As printed: `1)`, `1.1`. */
  readonly number: string
  readonly text: FlowText
}

export type FlowList = {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered'
  /** Depth: 0 for a list that stands in no other. */
  readonly level: number
  /** Number of the first item. */
  readonly start: number
  readonly items: readonly { readonly text: FlowText; readonly lists: readonly FlowList[] }[]
}

export type FlowCell = {
  readonly isHeader: boolean
  readonly columnSpan: number
  readonly rowSpan: number
  readonly paragraphs: readonly FlowText[]
}

export type FlowTable = {
  readonly kind: 'table'
  /** After its number, `Table 1: `; null where it has none. */
  readonly caption: { readonly label: string; readonly text: FlowText } | null
  /** For those who do not see it. */
  readonly description: string
  /** Of each column in percent; they add up to 100. */
  readonly columnPercents: readonly number[]
  readonly headerRowCount: number
  /** What a cell of a row above covers is not there. */
  readonly rows: readonly (readonly FlowCell[])[]
}

export type FlowChart = {
  readonly kind: 'chart'
  readonly caption: FlowText
  readonly chart: DrawnChart
  readonly description: string
  /** Of the note's language, for numbers at the axis. */
  readonly decimalMark: string
  /** What must be read with it, then its source. */
  readonly below: readonly string[]
}

export type FlowImage = {
  readonly kind: 'image'
  readonly caption: FlowText
  /** Null where the store does not hold it. */
  readonly image: ReadImage | null
  /** Empty for one that says nothing. */
  readonly description: string
  readonly widthMm: number
}

/** A heading or an annex; `target` is its anchor, null for one that cannot be linked. */
export type ContentsLine = {
  readonly rank: HeadingRank
  readonly number: string
  readonly words: string
  readonly target: string | null
}

/** What follows each other on the pages, with every number written. */
export type FlowPart =
  | FlowHeading
  | { readonly kind: 'paragraph'; readonly number: string; readonly text: FlowText }
  | { readonly kind: 'quotation'; readonly text: FlowText }
  | FlowList
  | {
      readonly kind: 'questions'
      readonly intro: FlowText | null
      /** Of questions without an intro. */
      readonly anchors: readonly string[]
      readonly items: readonly { readonly text: FlowText; readonly parts: readonly FlowText[] }[]
    }
  | FlowTable
  | FlowChart
  | FlowImage
  | {
      readonly kind: 'role'
      readonly role: Role
      readonly label: string | null
      readonly parts: readonly FlowPart[]
    }
  | { readonly kind: 'contents'; readonly title: string; readonly lines: readonly ContentsLine[] }
  | { readonly kind: 'finalLine' }

/** The main text, or an annex. */
export type FlowSection = {
  /** `ANNEX II` and its title; null for the main text. */
  readonly annex: { readonly label: string; readonly title: FlowText } | null
  readonly isLandscape: boolean
  readonly parts: readonly FlowPart[]
}

/** Label and lines of the table below the type; the subject is the title of the document. */
export type FlowHeadRow = {
  readonly label: string
  readonly values: readonly string[]
  readonly isSubject: boolean
}

/** What stands above the text. */
export type FlowHead =
  | {
      readonly kind: 'council'
      readonly institution: readonly string[]
      /** Date and language, then what the number is; one line each. */
      readonly date: readonly string[]
      readonly number: readonly string[]
      readonly file: readonly string[]
      readonly marking: string
      readonly codes: readonly string[]
      /** On the distribution of a working paper; empty for all else. */
      readonly notice: string
      readonly types: readonly string[]
      readonly rows: readonly FlowHeadRow[]
    }
  | {
      readonly kind: 'plain'
      readonly type: string
      readonly marking: string
      readonly subject: string
      readonly details: string
      /** How long a speaking note takes; empty for all else. */
      readonly clock: string
    }

/** What stands at the foot of each page. */
export type FlowFoot = {
  readonly number: string
  readonly initials: string
  readonly unit: string
  readonly marking: string
  /** `EN`. */
  readonly language: string
}

/** A note as it is read from top to bottom, for formats without pages. */
export type Flow = {
  readonly title: string
  readonly languageTag: string
  /** Two letters. */
  readonly language: string
  readonly layout: Layout
  readonly head: FlowHead
  /** What marks of changes in the text mean; empty where there are none. */
  readonly notice: readonly FlowRun[]
  readonly sections: readonly FlowSection[]
  readonly notesAtEnd: readonly FlowNoteAtEnd[]
  readonly foot: FlowFoot
}

/** The words of a text, without the marks of its notes. */
export function wordsOfRuns(runs: readonly FlowRun[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}
