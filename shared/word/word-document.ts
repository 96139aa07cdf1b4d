import type { Mark } from '../note/inline'
import type { Role } from '../note/roles/role'

/** Who did something and when, as the file says. */
export type WordAuthorship = {
  /** Empty where the file does not say. */
  readonly author: string
  /** ISO 8601 in UTC; null where the file does not say or says it wrongly. */
  readonly at: string | null
}

/** A tracked change that a piece of text, a paragraph's end, a row or a table stands in. */
export type WordChange = WordAuthorship & {
  /** What moved is deleted in one place and inserted in another, both under one `move` name. */
  readonly kind: 'inserted' | 'deleted'
  readonly move: string | null
}

type RunFields = {
  readonly change: WordChange | null
  /** Ids of the comments about it. */
  readonly comments: readonly string[]
}

/** One piece of a paragraph in reading order. */
export type WordRun = RunFields &
  (
    | {
        readonly kind: 'text'
        /** Symbols, special hyphens and spaces as Unicode; a tab is `\t`; never a line break. */
        readonly text: string
        readonly marks: readonly Mark[]
        readonly isStruck: boolean
        /** BCP 47, null for that of the paragraph's style. */
        readonly language: string | null
        /** Who changed how it looks, where that is tracked. */
        readonly reformatted: (WordAuthorship & { readonly before: readonly Mark[] }) | null
        /**
         * Address behind it, never followed; `#name` for a bookmark of the file, of a `REF` field too.
         */
        readonly link: string | null
        /** A field whose result this is, its name in capitals, `REF`; null for typed text. */
        readonly field: string | null
      }
    | { readonly kind: 'lineBreak' }
    | { readonly kind: 'pageBreak' }
    | {
        readonly kind: 'note'
        /** Key of `WordDocument.notes`. */
        readonly noteId: string
        /** The sign printed in place of a number, `*`. */
        readonly customMark: string | null
      }
    | {
        readonly kind: 'image'
        /** Key of `WordDocument.images`; null for one that the file does not hold. */
        readonly image: string | null
        readonly altText: string
        readonly isDecorative: boolean
        readonly widthMm: number
      }
    | {
        readonly kind: 'chart'
        readonly altText: string
        /** What the chart says, cell by cell, for those who must type it anew. */
        readonly text: string
      }
  )

export type WordNumbering = {
  /** Paragraphs of one list share it. */
  readonly listId: string
  /** From 0. */
  readonly level: number
  readonly format: 'bullet' | 'decimal' | 'lowerLetter' | 'upperLetter' | 'roman' | 'none' | 'other'
  /** As it is printed, `2.1` or `(a)`; the bullet itself for one. */
  readonly label: string
  /** The count behind the label, from 1. */
  readonly count: number
}

export type WordParagraph = {
  readonly kind: 'paragraph'
  /** Ids of our hidden bookmarks `_b_<id>` in it, without prefix and copies, in order, each once. */
  readonly ids: readonly string[]
  /** What it, or the box that it is the label of, is for, by a hidden bookmark of ours. */
  readonly role: Role | null
  /** Name of its style in small letters, such as `heading 1`; empty for the default one. */
  readonly style: string
  /** The names of the styles that it is based on, nearest first. */
  readonly baseStyles: readonly string[]
  /** From 1; of the paragraph or its style. */
  readonly outlineLevel: number | null
  readonly numbering: WordNumbering | null
  readonly alignment: 'start' | 'center' | 'end' | 'both'
  /** Of the left edge, with that of its style and list. */
  readonly indentMm: number
  /** All its words are bold, italic or so by its style: its runs do not say it again. */
  readonly styleMarks: readonly Mark[]
  /** BCP 47 of its style or the document. */
  readonly language: string | null
  /** A page begins with it. */
  readonly breaksPage: boolean
  /** Inserted: its end was typed, so what follows was one with it. Deleted: it is one with the next. */
  readonly endChange: WordChange | null
  readonly runs: readonly WordRun[]
}

export type WordCell = {
  /** Both with the cells that continue it counted in. */
  readonly columnSpan: number
  readonly rowSpan: number
  readonly blocks: readonly WordBlock[]
}

export type WordTable = {
  readonly kind: 'table'
  /** As of a paragraph: the id of our table is the first one of its first cell. */
  readonly ids: readonly string[]
  readonly altText: string
  readonly columnWidthsMm: readonly number[]
  readonly rows: readonly {
    readonly isHeader: boolean
    readonly change: WordChange | null
    readonly cells: readonly WordCell[]
  }[]
}

/** Where the pages before it end or turn. */
export type WordSection = {
  readonly kind: 'section'
  readonly orientation: 'portrait' | 'landscape'
}

export type WordBlock = WordParagraph | WordTable | WordSection

export type WordComment = WordAuthorship & {
  readonly id: string
  readonly initials: string
  readonly text: string
  /** The comment that it answers. */
  readonly parentId: string | null
  readonly isResolved: boolean
}

/** What of a file is not in the value that was read from it. */
export type WordLoss = {
  readonly what: /** A single cell that was put in, taken out or merged with changes tracked. */
    | 'cell-change'
    | 'chart'
    | 'drawing'
    | 'embedded-object'
    | 'equation'
    | 'external-link'
    | 'external-picture'
    | 'form-field'
    | 'formatting-change'
    /** Words that no page shows. */
    | 'hidden-text'
    | 'macro'
    /** Words that were put in and taken out again, both tracked: in no reading of the text. */
    | 'passing-text'
    | 'picture'
    | 'text-box'
    | 'unknown-element'
  /** The words round it, shortened, so that it can be found; empty if it stands nowhere. */
  readonly near: string
  /** Its own words, if it has any; they are in the value too if `isTextKept`. */
  readonly text: string
  readonly isTextKept: boolean
}

/** What a .docx says, with what only lays out pages left out. */
export type WordDocument = {
  readonly properties: {
    readonly title: string
    readonly language: string | null
    /** The program that saved it last, `Microsoft Office Word` or `LibreOffice/7.4`. */
    readonly application: string
    /** Custom properties, as our own file for colleagues carries them. */
    readonly custom: Readonly<Record<string, string>>
  }
  /** In reading order; text boxes stand behind the paragraph that they hang on. */
  readonly blocks: readonly WordBlock[]
  /** Footnotes and endnotes by id, `footnote-3`. */
  readonly notes: Readonly<
    Record<string, { readonly kind: 'footnote' | 'endnote'; readonly blocks: readonly WordBlock[] }>
  >
  /** In the order of the file. */
  readonly comments: readonly WordComment[]
  /** Each once, first page first. */
  readonly headers: readonly (readonly WordBlock[])[]
  readonly footers: readonly (readonly WordBlock[])[]
  /** By the name of the part, `word/media/image1.png`. */
  readonly images: Readonly<Record<string, Uint8Array>>
  readonly losses: readonly WordLoss[]
}
