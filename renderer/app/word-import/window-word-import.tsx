import type { WordFile } from '@shared/contract/review/review'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTakeBack } from '../../features/review/use-take-back'
import { useOpenWord } from '../../features/word-import/open/use-open-word'
import { WordDrop } from '../../features/word-import/open/word-drop'
import { useCommands } from '../../lib/commands/command-provider'
import { useSettings } from '../../lib/settings/use-settings'
import { importPanelId } from '../note/word-import/import-panel-id'
import type { WindowState } from '../use-window'

type TakingBack = { readonly noteId: string; readonly files: readonly WordFile[] }

/** Word files that are opened as notes or taken back into one, from wherever one is. */
export function WindowWordImport({ shared }: { readonly shared: WindowState }) {
  const { go, layout, openNote, refresh, note } = shared
  const { change } = useSettings()
  const [takingBack, setTakingBack] = useState<TakingBack | null>(null)
  const open = useOpenWord({
    openNote,
    onImported: (id) => {
      refresh()
      change({ sidePanel: importPanelId })
      layout.side.open()
      go({ kind: 'note', id, isNew: false })
    },
    onTakeBack: (noteId, files) => {
      go({ kind: 'note', id: noteId, isNew: false })
      setTakingBack({ noteId, files })
    },
  })
  useCommands({ 'open-word-note': open.choose })
  return (
    <>
      <WordDrop onFiles={open.drop} />
      {open.element}
      {takingBack !== null && (
        <TakeBackOnceShown
          key={takingBack.noteId}
          {...takingBack}
          note={note}
          onDone={() => setTakingBack(null)}
        />
      )}
    </>
  )
}

type TakeBackProps = TakingBack & {
  readonly note: WindowState['note']
  readonly onDone: () => void
}

/** As long as a note may take to be drawn. */
const mostFrames = 300

/** The review opens on the note's page, so that must be there first. */
function TakeBackOnceShown({ noteId, files, note, onDone }: TakeBackProps) {
  const { takeBack } = useTakeBack(noteId)
  const start = useEffectEvent(() => void takeBack(files).finally(onDone))
  useEffect(() => {
    let framesLeft = mostFrames
    let frame = 0
    const wait = () => {
      framesLeft -= 1
      if (note.current?.noteId === noteId || framesLeft === 0) start()
      else frame = requestAnimationFrame(wait)
    }
    wait()
    return () => cancelAnimationFrame(frame)
  }, [noteId, note])
  return null
}
