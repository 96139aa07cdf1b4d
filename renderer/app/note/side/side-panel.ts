import type { StateName } from '@shared/contract/history/history'
import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { FigurePhrase } from '@shared/figure/figure-phrases'
import type { TextKey } from '@shared/text/text'
import type { ComponentType, Ref } from 'react'
import type { EvidencePanelControls } from '../../../features/evidence/evidence-panel'
import type { HelpPageId } from '../../../features/help/help-place'
import type { NoteImport } from '../../../features/word-import/import-panel'
import type { WatchedFigure } from '../../../lib/figures/watched-figure'
import type { NoteCheck } from '../parts/use-note-check'
import type { NoteComments } from '../parts/use-note-comments'
import type { NoteFigures } from '../parts/use-note-figures'
import type { NoteOutline } from '../parts/use-note-outline'
import type { NoteSaving } from '../use-note-save-state'

/** What the panels beside a note may show and ask. */
export type NoteSide = {
  readonly note: OpenNote
  /** Of the note as its header says now, two letters. */
  readonly language: string
  /** The one under the cursor; null where there is none. */
  readonly figure: WatchedFigure | null
  readonly evidence: Ref<EvidencePanelControls>
  readonly comments: NoteComments
  readonly outline: NoteOutline
  readonly figures: NoteFigures
  readonly check: NoteCheck
  readonly from: NoteImport
  readonly versions: NoteVersions
  readonly history: NoteHistory
  readonly sent: NoteSent
  readonly openNote: (noteId: string) => void
  readonly insertEvidence: (found: Evidence, phrase?: FigurePhrase) => void
}

/** What can be done with the versions of the note. */
export type NoteVersions = {
  /** Asks for a name, then freezes the note as it is. */
  readonly freeze: () => void
  readonly open: (versionId: string) => void
  /** Rises with each version frozen here. */
  readonly frozenCount: number
}

/** What can be done with what was sent of the note. */
type NoteSent = {
  readonly record: (exportId: string) => void
  readonly compare: (state: StateName) => void
  /** Rises with each file exported or recorded here. */
  readonly count: number
}

/** What the history asks of the page, and what tells when it changed. */
type NoteHistory = {
  readonly look: (position: number, endedAt: string) => void
  readonly compare: () => void
  readonly saving: Pick<NoteSaving, 'read' | 'subscribe'>
}

/** One panel of the right side. A new one is a file of its own and a line in `side-panels.ts`. */
export type SidePanel = {
  /** Kept in the settings, so that one finds the panel one left. */
  readonly id: string
  readonly textKey: TextKey
  /** The page that F1 opens there, where the panel itself names none. */
  readonly help?: HelpPageId
  readonly icon: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: 'true' }>
  readonly Body: ComponentType<{ readonly side: NoteSide }>
  /** Shown beside the name where it is not 0. */
  readonly count?: (side: NoteSide) => number
  /** Left out: always. */
  readonly isShown?: (side: NoteSide) => boolean
}
