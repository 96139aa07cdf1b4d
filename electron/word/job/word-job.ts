import type { Note } from '@shared/note/note'
import type { CopyBody } from '@shared/review/returned/body-of-copy'
import type { ReviewChange, ReviewComment, ReviewCopy, ReviewLoss } from '@shared/review/review'
import type { ImportedNote } from '@shared/word/to-note/imported-note'

/** What is read of Word files, as plain data: it is done in another thread. */
export type WordJob =
  /** What the file is a copy of. */
  | { readonly kind: 'look'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'import'
      readonly bytes: Uint8Array
      /** ISO 8601, for what the file does not date. */
      readonly nowIso: string
      /** Of its tracked changes; before them if not given. After them no id is made by chance. */
      readonly side?: 'before' | 'after'
    }
  /** What a file says in the blocks of a note: both files as Fiche writes them. */
  | {
      readonly kind: 'liken'
      readonly note: Note
      readonly noteBytes: Uint8Array
      readonly bytes: Uint8Array
    }
  | {
      readonly kind: 'compare'
      readonly base: {
        readonly note: Note
        readonly bytes: Uint8Array
        /** Of a file's own changes: it is compared with itself before them. */
        readonly isBeforeChanges: boolean
      }
      readonly copies: readonly CopyFile[]
    }

/** A file that came back. */
export type CopyFile = {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  /** ISO 8601. */
  readonly receivedAt: string
  readonly bytes: Uint8Array
}

/** What a file says of the note that it may be a copy of. */
export type CopyTraces = {
  /** `NoteId` and such, as files for colleagues carry them. */
  readonly custom: Readonly<Record<string, string>>
  /** Ids of blocks, each once, in reading order. */
  readonly ids: readonly string[]
  /** Its paragraphs before tracked changes, as `plainLine` gives them, each once. */
  readonly lines: readonly string[]
  /** The note that a file for colleagues was made of; null for other files. */
  readonly note: Note | null
}

export type WordResult =
  | { readonly kind: 'looked'; readonly traces: CopyTraces }
  | {
      readonly kind: 'imported'
      readonly imported: ImportedNote
      readonly traces: CopyTraces
      /** Its own tracked changes, refused in the note. */
      readonly hasChanges: boolean
    }
  | ({ readonly kind: 'likened' } & CopyBody)
  | {
      readonly kind: 'compared'
      readonly copies: readonly ReviewCopy[]
      readonly changes: readonly ReviewChange[]
      readonly comments: readonly ReviewComment[]
      readonly losses: readonly ReviewLoss[]
    }

/** Does a job, here or in another thread. */
export type RunWord = (job: WordJob) => Promise<WordResult>
