import type { Note } from '@shared/note/note'

/** The base of a comparison, and what it is called where it has no number of its own. */
export type ComparedWith = {
  readonly before: Note
  /** A version of the same note, another note, or a Word file read as a state of this note. */
  readonly kind: 'version' | 'note' | 'file'
  readonly name: string
}

/** Changes since an earlier document, and how a file tells them. */
export type ChangesOptions = ComparedWith &
  (
    | {
        /** As in revised documents of the Council: on the page, with a sentence that explains it. */
        readonly marks: 'council'
        readonly deleted: 'strike' | 'ellipsis'
      }
    | {
        /** Word's own, to be accepted or rejected. */
        readonly marks: 'tracked'
        readonly author: string
      }
  )
