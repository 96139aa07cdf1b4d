import type { CitedNote } from '@shared/contract/versions'
import type { Language } from '@shared/language/language'
import type { Text } from '@shared/text/text'
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import { api } from '../../../lib/api'
import { useText } from '../../../lib/use-text'
import { citedIdsIn } from './citation'
import type { CitedNumber, CitedNumbers } from './cited-numbers'

const pauseMs = 300

/** Keeps what citations read true: when the page opens, and when a note that it cites changes. */
export function useCitations(editor: Editor, language: Language, numbers: CitedNumbers): void {
  const text = useText()

  const ask = useEffectEvent(async () => {
    const ids = citedIdsIn(editor.state.doc)
    if (ids.length === 0) return
    // Without an answer they read as they were stored.
    const notes = await api.getCitedNotes({ ids }).catch(() => [])
    if (!editor.isDestroyed)
      numbers.put(new Map(notes.map((note) => [note.id, citedNumber(note, language, text)])))
  })
  const askForNew = useEffectEvent(() => {
    if (citedIdsIn(editor.state.doc).some((id) => numbers.find(id) === undefined)) void ask()
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(askForNew, pauseMs)
    }
    const stop = window.api.on('noteChanged', ({ noteId }) => {
      if (numbers.find(noteId) !== undefined) void ask()
    })
    editor.on('update', later)
    return () => {
      stop()
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, numbers])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language writes all anew
  useEffect(() => void ask(), [text, language])
}

/** How a note is cited in a text of this language. */
export function citedNumber(
  { title, number }: Pick<CitedNote, 'title' | 'number'>,
  language: Language,
  text: Text,
): CitedNumber {
  const name = title || text('notes.untitled')
  const shown = number ?? language.header.places.citedNumber
  return {
    shown,
    title: name,
    label: text('spoken.citation', { number: shown, title: name }),
    isToCome: number === null,
  }
}
