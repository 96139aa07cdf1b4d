import type { Evidence } from '@shared/contract/library'
import type { OpenNote } from '@shared/contract/notes'
import type { ReactNode, Ref } from 'react'
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
  /** Drawn at the top of the page, above the text; the editor draws the page and its toolbar. */
  readonly header?: ReactNode
  readonly onSaveState: (state: SaveState) => void
  /** The observations of the figure under the cursor or the pointer; null when there is none. */
  readonly onFigure: (observationIds: readonly string[] | null) => void
  readonly onCount: (count: BodyCount) => void
  readonly controls: Ref<NoteEditorControls>
}

export function NoteEditor({ note, header }: NoteEditorProps) {
  return (
    <div className="fiche-editor">
      <article className="fiche-page" data-note={note.id}>
        {header}
      </article>
    </div>
  )
}
