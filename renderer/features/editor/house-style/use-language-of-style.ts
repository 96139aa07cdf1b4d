import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { houseStyleKey } from './house-style'

/** Another language of the note ties other words to their numbers, in the whole page at once. */
export function useLanguageOfStyle(editor: Editor, language: Language): void {
  const last = useRef(language)
  useEffect(() => {
    if (last.current === language) return
    last.current = language
    editor.view.dispatch(
      editor.state.tr.setMeta(houseStyleKey, true).setMeta('addToHistory', false),
    )
  }, [editor, language])
}
