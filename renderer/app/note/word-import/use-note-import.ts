import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../../components/toasts'
import { type FromNoteParts, useFromNote } from '../../../features/templates/use-from-note'
import type { NoteImport } from '../../../features/word-import/import-panel'
import { api } from '../../../lib/api'
import { useCommandAccess, useCommands } from '../../../lib/commands/command-provider'
import { errorMessage } from '../../../lib/error-message'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import type { NoteCheckParts } from '../parts/use-note-check'
import { importPanelId } from './import-panel-id'
import { useNumberOffers } from './use-number-offers'

export type NoteImportParts = Pick<
  NoteCheckParts,
  'editor' | 'panel' | 'side' | 'saving' | 'noteId' | 'flush'
> &
  Pick<FromNoteParts, 'onOpenNote' | 'onSaved'>

/** The report of the file that the note was made of, and the numbers of its text that can be linked. */
export function useNoteImport(parts: NoteImportParts): NoteImport {
  const { noteId, editor, panel, side } = parts
  const text = useText()
  const toast = useToast()
  const { run } = useCommandAccess()
  const report = useAnswer('getImportReport', { noteId })
  const [askedCount, setAskedCount] = useState(0)
  const makeFromNote = useFromNote({
    ...parts,
    onOpenNote: (id) => {
      // Newer figures are offered there.
      panel.show('figures')
      parts.onOpenNote(id)
    },
  })

  const say = (message: string, undo?: () => void) =>
    toast({
      message,
      dismiss: text('common.dismiss'),
      ...(undo && { action: { label: text('common.undo'), run: undo } }),
    })
  const isSeen = panel.active.id === importPanelId && side.isOpen
  const offers = useNumberOffers({ ...parts, isSeen, say })
  useCommands({
    'link-numbers': () =>
      // At once, so that the next key goes into the panel and not into the text.
      flushSync(() => {
        panel.show(importPanelId)
        side.open()
        setAskedCount((count) => count + 1)
      }),
  })
  async function close(isClosed: boolean) {
    try {
      await api.closeImportReport({ noteId, isClosed })
      await report.reload()
      if (isClosed) say(text('wordImport.closed'), () => void close(false))
    } catch (error) {
      say(text('common.failed', { reason: errorMessage(error) }))
    }
  }

  return {
    ...offers,
    report: report.value,
    askedCount,
    goToWords: (words) => {
      side.leave()
      editor.current?.showWords(words.split(/[\s…]+/u))
    },
    review: () => void run('review'),
    makeNext: () => void makeFromNote('next-note'),
    close: () => void close(true),
  }
}
