/** A heading, a question or an annex of the page. */
export type OutlineEntry = {
  readonly id: string
  readonly kind: 'heading' | 'question' | 'annex'
  /** 1 to 3; a question and an annex stand at 1. */
  readonly level: 1 | 2 | 3
  /** As it prints, `1)`, `1.2` or `II`; the only annex has none. */
  readonly number: string
  readonly words: string
  /** Of a question: the words of its parts, `(a)` first. */
  readonly subQuestions: readonly string[]
}

export type PageOutline = {
  /** In reading order. */
  readonly entries: readonly OutlineEntry[]
  /** The last before the cursor, null where it stands above all. */
  readonly activeId: string | null
}

/** What can be done with the sections of the open page; each change is one step of undo. */
export type OutlineControls = {
  /** Puts the cursor there and gives the text the focus. */
  readonly goTo: (id: string) => void
  /** Moves a whole section, or a question in its block; false where there is no way. */
  readonly move: (id: string, direction: -1 | 1) => boolean
  /** Moves a whole section before a heading, or to the end of the note for null. */
  readonly moveBefore: (id: string, headingId: string | null) => boolean
  /** Moves a heading and those under it one level in (1) or out (-1). */
  readonly changeLevel: (id: string, by: -1 | 1) => boolean
}
