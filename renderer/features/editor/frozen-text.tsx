import { type ReactNode, useEffect, useState } from 'react'
import * as Y from 'yjs'
import { fromBase64 } from '../../lib/base64'
import { useText } from '../../lib/use-text'
import { styleNonce } from '../../styles/nonce'
import { EditorText, useDrawnEditor } from './drawn-editor'
import { FootnoteList } from './footnotes/footnote-list'
import './page.css'
import './lists/numbers.css'
import { pageExtensions } from './nodes/page-extensions'

export type FrozenTextProps = {
  /** Yjs update (format 1) of the whole body, base64. */
  readonly bodyUpdate: string
  /** Drawn at the top of the page, above the text. */
  readonly header: ReactNode
}

/** The page of a version: read, searched and copied, never typed in. */
export function FrozenText({ bodyUpdate, header }: FrozenTextProps) {
  const text = useText()
  const [body] = useState(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, fromBase64(bodyUpdate))
    return doc
  })
  const drawn = useDrawnEditor(() => ({
    extensions: pageExtensions(body, noIds),
    editable: false,
    injectNonce: styleNonce,
    editorProps: {
      attributes: {
        'aria-label': text('version.words'),
        role: 'document',
        tabindex: '0',
        spellcheck: 'false',
      },
    },
  }))
  const { editor } = drawn
  // Whoever opened it reads on with the keyboard.
  useEffect(() => editor.view.dom.focus({ preventScroll: true }), [editor])
  return (
    <div className="fiche-editor">
      <div className="fiche-desk">
        <article className="fiche-page">
          {header}
          <EditorText drawn={drawn} />
          <FootnoteList editor={editor} asked={null} onFocus={() => undefined} />
        </article>
      </div>
    </div>
  )
}

/** Nothing is written, so nothing needs a name. */
const noIds = () => 'frozen'
