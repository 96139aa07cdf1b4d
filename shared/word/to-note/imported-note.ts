import type { Block } from '../../note/block'
import type { NoteComment } from '../../note/comments/note-comment'
import type { Header } from '../../note/header'
import type { WordLoss } from '../word-document'

/** What of a Word file has no place in a note, or another one. */
export type NotKept = {
  readonly what:
    | WordLoss['what']
    /** The number of a heading that was typed and is printed otherwise. */
    | 'heading-number'
    /** A row of the first page that no field of a header has. */
    | 'head-row'
    /** Words of the first page that were read as no field. */
    | 'head-text'
    /** What stands on top or at the foot of pages, beyond number, marking and such. */
    | 'page-edge'
    /** The address behind words that stay. */
    | 'link-address'
    /** Struck words, which stay as ordinary ones. */
    | 'struck-text'
    /** A table in a table: its paragraphs stay. */
    | 'nested-table'
    /** A picture that is none of those that a note can hold. */
    | 'image'
    /** An endnote, which is a footnote now. */
    | 'endnote'
    /** A footnote in a footnote: its words stay. */
    | 'note-in-note'
    /** A footnote that is called so often that its words come no more. */
    | 'repeated-note'
    /** A list of a fourth level, which is of the third now. */
    | 'deep-list'
    /** A comment whose words are not in the note. */
    | 'comment-place'
  /** The words round it, shortened, so that it can be found; empty if it stands nowhere. */
  readonly near: string
  /** Its own words, if it has any. */
  readonly text: string
  /** Its words are in the note all the same. */
  readonly isTextKept: boolean
}

/** How many of each the note has got. */
export type ImportCounts = {
  readonly paragraphs: number
  readonly headings: number
  readonly lists: number
  readonly tables: number
  readonly footnotes: number
  readonly questions: number
  readonly images: number
  readonly comments: number
  /** Tracked changes of the file, taken or refused. */
  readonly changes: number
}

/** What a Word file is as a note, before it has an id and a template. */
export type ImportedNote = {
  /** As a list of notes shows it; never empty unless the file is. */
  readonly title: string
  readonly header: Header
  readonly body: readonly Block[]
  readonly comments: readonly NoteComment[]
  readonly notKept: readonly NotKept[]
  readonly counts: ImportCounts
  /** Each once; to be stored before the note. */
  readonly images: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]
}

export type ImportOptions = {
  readonly newId: () => string
  /** ISO 8601 in UTC: for comments that do not say when they were made. */
  readonly nowIso: string
  /** `before` refuses all tracked changes, `after` takes them all. */
  readonly side: 'before' | 'after'
  /** SHA-256 in hexadecimal; without it pictures are told as not kept. */
  readonly sumOf?: (bytes: Uint8Array) => string
}
