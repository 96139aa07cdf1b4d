import type { MarkingProposal } from './marking'
import type { FigureTick, ReadyPlace } from './ready-item'

/** What a check found, as `checkNote` gives it. */
export type ReadyFinding = {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly start: number
  readonly end: number
  readonly excerpt: string
  readonly message: string
  /** Null for what is wrong with the note as a whole. */
  readonly place: Exclude<ReadyPlace, { kind: 'comment' | 'sent' }> | null
}

/** Who is to read the file. */
type ReadyAudience = 'sending' | 'colleagues'

/** What is known of a note beside itself. */
export type ReadyFacts = {
  readonly audience: ReadyAudience
  /** Of its figures and charts, of each the last one last, those too that no longer hold. */
  readonly ticks: readonly FigureTick[]
  /** As the author calls himself. */
  readonly ownName: string
  /** Where its figures stand in its plain text, in its order. */
  readonly spans: readonly {
    readonly figureId: string
    readonly start: number
    readonly end: number
  }[]
  readonly findings: readonly ReadyFinding[]
  readonly marking: {
    readonly proposed: MarkingProposal | null
    /** Why it is lower; null where none was given for this choice. */
    readonly reason: {
      readonly reason: string
      readonly givenBy: string
      readonly givenAt: string
    } | null
  }
  /** What the file marks as changed; null where it marks nothing. */
  readonly marked: Marked | null
  /** Of a version: how the note has gone on; null for the note as it is. */
  readonly frozen: Frozen | null
  /** The file that was sent last and in how many places the note has changed; null for none. */
  readonly sent: SentLast | null
}

type Marked = {
  /** Of the version or note that it is compared with; null for a Word file. */
  readonly since: string | null
  /** As the list of changes counts them, without those of the header; null where nobody counted. */
  readonly changeCount: number | null
  /** Among them, figures that show something else. */
  readonly figureCount: number
  /** What was taken out stands in the file. */
  readonly holdsDeleted: boolean
}

type Frozen = {
  readonly name: string
  readonly frozenAt: string
  /** As the list of changes counts them. */
  readonly changeCount: number
}

/** A file that left and how the note differs from it now. */
type SentLast = {
  readonly id: string
  readonly fileName: string
  readonly sentAt: string
  /** As the list of changes counts them. */
  readonly changeCount: number
}
