import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { api } from '../../../lib/api'
import { pasteInlines } from '../footnotes/paste-inlines'
import { pasteForeign } from '../paste/paste-foreign'
import { usePasteNotice } from '../paste/use-paste-notice'
import { markPasted } from '../roles/mark-pasted'
import { pictureDrop } from './picture-drop'
import { usePictures } from './use-pictures'

/** What comes into the page from elsewhere, by clipboard, drag or file, and what is said of it. */
export function useIncoming(page: () => Editor, newId: () => string) {
  const { tell, tellSecret, element: notice } = usePasteNotice(() => page().commands.focus())
  const pictures = usePictures(page, newId, (sentence) => tell({ kind: 'refused', sentence }))
  const latest = useRef(pictures)
  latest.current = pictures
  // Of the first drawing: they stay with the editor.
  const [plugins] = useState(() => ({
    ofPage: [
      pasteForeign(newId, tell, (pictures) => latest.current.place(pictures)),
      markPasted(async (lines) => await api.findSecretLines({ lines }), tellSecret),
      pictureDrop((files, position) => latest.current.take(files, position)),
    ],
    ofFootnotes: [pasteInlines(newId, tell)],
  }))
  return { notice, pictures, ...plugins }
}

export type Incoming = ReturnType<typeof useIncoming>
