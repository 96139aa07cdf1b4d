import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { Ref } from 'react'
import type { SaveState } from '../../lib/save-state'

export type NoteEditorControls = {
  /** Puts it at the cursor, in the way its kind is cited, and gives the text the focus. */
  readonly insertEvidence: (evidence: Evidence) => void
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly focus: () => void
}

export type BodyCount = {
  readonly words: number
  readonly figures: number
  readonly sources: number
}

export type NoteEditorProps = {
  readonly note: OpenNote
  readonly onSaveState: (state: SaveState) => void
  /** The observations of the figure under the cursor or the pointer; null when there is none. */
  readonly onFigure: (observationIds: readonly string[] | null) => void
  readonly onCount: (count: BodyCount) => void
  readonly controls: Ref<NoteEditorControls>
}

export function NoteEditor({ note }: NoteEditorProps) {
  return <div data-note={note.id} />
}
