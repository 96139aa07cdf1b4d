import { windowText } from '@shared/text/en/window'
import { fillText } from '@shared/text/fill-text'
import { type RefObject, useState } from 'react'
import { useToast } from '../components/toasts'
import { errorMessage } from '../lib/error-message'
import type { NoteControls } from './note/use-note-controls'
import type { Place } from './place'

/** What is open. One leaves a note only once it is on disk, or if one says so. */
export function usePlace(note: RefObject<NoteControls | null>) {
  const toast = useToast()
  const [place, setPlace] = useState<Place>({ kind: 'start' })

  async function go(next: Place) {
    try {
      await note.current?.flush()
      setPlace(next)
    } catch (error) {
      toast({
        message: fillText(windowText.notSavedSafe, errorMessage(error)),
        tone: 'wrong',
        action: { label: windowText.leaveUnsaved, run: () => setPlace(next) },
        dismiss: windowText.dismiss,
      })
    }
  }
  return { place, go: (next: Place) => void go(next), leaveFor: setPlace }
}
