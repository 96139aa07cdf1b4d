import { editorText } from '@shared/text/en/editor'
import { Placeholder } from '@tiptap/extensions'
import { type Editor, useEditor } from '@tiptap/react'
import { type RefObject, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { styleNonce } from '../../styles/nonce'
import { type FootnoteActions, footnoteKeys } from './footnotes/footnote-keys'
import { pageExtensions } from './nodes/page-extensions'
import { type SlashState, slashWatch } from './slash/slash-watch'

export type PageEditor = {
  readonly editor: Editor
  readonly slash: SlashState | null
  readonly slashKeys: RefObject<((event: KeyboardEvent) => boolean) | null>
  readonly footnoteActions: RefObject<FootnoteActions | null>
}

/** The editor of a page, and what `/` asks of it. */
export function usePageEditor(body: Doc, newId: () => string): PageEditor {
  const [slash, setSlash] = useState<SlashState | null>(null)
  const slashKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const footnoteActions = useRef<FootnoteActions | null>(null)
  const editor = useEditor({
    extensions: [
      ...pageExtensions(body, newId),
      footnoteKeys(() => footnoteActions.current),
      Placeholder.configure({ placeholder: editorText.empty }),
      slashWatch({ onChange: setSlash, onKey: (event) => slashKeys.current?.(event) ?? false }),
    ],
    injectNonce: styleNonce,
    shouldRerenderOnTransaction: false,
    editorProps: {
      // The line one writes stays clear of the edge, with the next ones in sight.
      scrollThreshold: 64,
      scrollMargin: 96,
      attributes: {
        'aria-label': editorText.label,
        role: 'textbox',
        'aria-multiline': 'true',
        spellcheck: 'false',
      },
    },
  })
  return { editor, slash, slashKeys, footnoteActions }
}
