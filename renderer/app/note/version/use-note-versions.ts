import { type RefObject, useState } from 'react'
import type { NoteEditorControls } from '../../../features/editor/note-editor'
import { useFreezing } from '../../../features/versions/use-freezing'
import { useCommands } from '../../../lib/commands/command-provider'
import type { Layout } from '../../frame/use-layout'
import type { NotePageProps } from '../note-page'
import type { NoteVersions } from '../side/side-panel'

type NoteVersionsParts = {
  readonly noteId: string
  /** Resolves when all that was typed is on disk. */
  readonly flush: () => Promise<void>
  readonly editor: RefObject<NoteEditorControls | null>
  /** With where one was in the text. */
  readonly onOpenVersion: NotePageProps['onOpenVersion']
  readonly panel: { readonly show: (id: string) => void }
  readonly layout: Layout
}

/** What the note's page, its menu and its commands do with versions. */
export function useNoteVersions(parts: NoteVersionsParts) {
  const { noteId, flush, editor, onOpenVersion, panel, layout } = parts
  const [frozenCount, setFrozenCount] = useState(0)
  const open = (versionId: string) =>
    // What could not be saved keeps the note open, which says so.
    void flush().then(
      () => onOpenVersion(versionId, editor.current?.readPosition() ?? null),
      () => undefined,
    )
  const show = () => {
    panel.show('versions')
    layout.side.open()
  }
  const freezing = useFreezing({
    noteId,
    flush,
    onFrozen: () => {
      setFrozenCount((last) => last + 1)
      show()
    },
    onOpen: open,
  })
  useCommands({ versions: show, 'freeze-version': freezing.ask })
  const side: NoteVersions = { freeze: freezing.ask, open, frozenCount }
  return { side, show, freeze: freezing.ask, element: freezing.element }
}
