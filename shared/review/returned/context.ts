import type { FootnoteInline } from '../../note/inline'
import type { WordAuthorship, WordDocument } from '../../word/word-document'
import type { ReviewChange, ReviewLoss } from '../review'
import type { NoteText } from '../texts/texts-of-body'
import type { Line } from './reading/elements'
import type { UnitMap } from './reading/unit-map'

/** A line of the file that was sent, with the text of the note that it prints; null for others. */
export type SentLine = Line & { readonly owned: OwnedText | null }
export type OwnedText = { readonly text: NoteText; readonly units: UnitMap }

/** A range of a comment in a text of the note that was sent. */
type CommentedPlace = {
  readonly commentId: string
  readonly in: string
  readonly start: number
  readonly end: number
}

/** What was found so far: lists that grow as the copy is read. */
export type Found = {
  readonly changes: ReviewChange[]
  readonly losses: Omit<ReviewLoss, 'copyId'>[]
  readonly comments: CommentedPlace[]
  /** The words that each comment stands on in the copy, by its id there. */
  readonly quotes: Map<string, string>
  /** Footnotes that both have. */
  readonly footnotes: {
    readonly footnote: FootnoteInline
    readonly sentNoteId: string
    readonly copyNoteId: string
  }[]
  /** For places that have nothing after them yet: the last text that is there. */
  lines: number
  /** Changed lines that are no text of the note: of the first page, captions, notes of designations. */
  readonly generated: {
    /** What it is if the note has no place for it; `generated-text` where nothing is said. */
    readonly what?: string
    readonly index: number
    readonly before: string
    readonly after: string
    readonly by: WordAuthorship | null
  }[]
}

export type CompareContext = {
  readonly copyId: string
  readonly newId: () => string
  readonly copy: WordDocument
  readonly sent: WordDocument
  readonly texts: ReadonlyMap<string, NoteText>
  /** Names that carry a designation, in the language of the note. */
  readonly designations: readonly string[]
  /** Blocks and texts whose words are frozen. */
  readonly frozen: ReadonlySet<string>
  /** In reading order, footnotes among them. */
  readonly textsOfBlock: (blockId: string) => readonly NoteText[]
  /** What texts say, each on a line. */
  readonly wordsOf: (texts: readonly NoteText[]) => string
  readonly found: Found
}

/** The fields of every change. */
export function changeFields({ copyId, newId }: CompareContext, by: WordAuthorship | null) {
  return {
    id: newId(),
    copyId,
    author: by?.author ?? '',
    at: by?.at ?? null,
    isTracked: by !== null,
    conflicts: [],
  }
}
