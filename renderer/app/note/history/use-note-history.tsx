import type { NoteState } from '@shared/contract/history/history'
import { type ReactNode, useState } from 'react'
import { CompareView } from '../../../features/compare/compare-view'
import { LookView } from '../../../features/compare/look-view'
import type { Restored } from '../../../features/compare/restore/restore-dialog'
import { useFollowUp } from '../../../features/versions/use-follow-up'
import { useCommands } from '../../../lib/commands/command-provider'
import { useText } from '../../../lib/use-text'
import { asItWas } from './as-it-was'
import { type PuttingBackParts, usePuttingBack } from './use-putting-back'
import { type Reading, type ReadingParts, useReading } from './use-reading'

type NoteHistoryParts = ReadingParts &
  PuttingBackParts & {
    readonly panel: { readonly show: (id: string) => void; readonly name: string }
    readonly onOpenNote: (noteId: string) => void
    /** The list of notes is read again. */
    readonly onSaved: () => void
  }

/** The history of the note: its panel, a state as it was, and two states compared. */
export function useNoteHistory(parts: NoteHistoryParts) {
  const { noteId, layout, panel } = parts
  const text = useText()
  const read = useReading(parts)
  const puttingBack = usePuttingBack(parts)
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const followUp = useFollowUp(parts)
  const show = () => {
    panel.show('history')
    layout.side.open()
  }
  useCommands({ history: show, compare: read.compareLast })

  const restore = (state: NoteState, restored: Restored) => {
    puttingBack.restore(state, restored)
    read.back()
  }

  function pageOf(reading: Reading): ReactNode {
    if (reading.kind === 'compare')
      return (
        <CompareView
          key={puttingBack.round}
          noteId={noteId}
          before={reading.before}
          after={reading.after}
          onChoose={read.compare}
          slot={slot}
          onBack={read.back}
          onRestore={restore}
          onTake={puttingBack.take}
          onCorrigendum={(versionId) => void followUp({ kind: 'COR', noteId, versionId })}
        />
      )
    return (
      <LookView
        key={puttingBack.round}
        noteId={noteId}
        state={reading.state}
        title={asItWas(reading.endedAt, text)}
        onBack={read.back}
        onCompare={() => read.compare(reading.state)}
        onShowWork={() => read.showWork(reading.state)}
        onRestore={restore}
        onTake={puttingBack.take}
      />
    )
  }
  const isComparing = read.reading?.kind === 'compare'
  return {
    page: read.reading === null ? null : pageOf(read.reading),
    sideLabel: isComparing ? text('compare.changes') : panel.name,
    /** Where the changes are listed, once the side is there. */
    changes: isComparing ? setSlot : null,
    show,
    compare: read.compareLast,
    compareWith: read.compare,
    leave: read.leave,
    side: { look: read.look, compare: read.compareLast },
  }
}
