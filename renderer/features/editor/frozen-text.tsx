import type { Language } from '@shared/language/language'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useState } from 'react'
import * as Y from 'yjs'
import { fromBase64 } from '../../lib/base64'
import { useText } from '../../lib/use-text'
import { styleNonce } from '../../styles/nonce'
import { ChartLanguage } from './chart/chart-language'
import { createCitedNumbers } from './citations/cited-numbers'
import { EditorText, useDrawnEditor } from './drawing/drawn-editor'
import { FootnoteList } from './footnotes/footnote-list'
import './page.css'
import './lists/numbers.css'
import './nodes/questions/questions.css'
import { pageExtensions } from './nodes/page-extensions'
import { revealFrozen } from './places/reveal-frozen'
import { createPageTargets } from './references/page-targets'

export type FrozenTextProps = {
  /** Yjs update (format 1) of the whole body, base64. */
  readonly bodyUpdate: string
  /** Of the note as it was frozen: charts and references are worded in it. */
  readonly language: Language
  /** Drawn at the top of the page, above the text. */
  readonly header: ReactNode
  readonly controls?: Ref<FrozenTextControls>
}

export type FrozenTextControls = {
  /** Marks words in a part and brings them into sight; false if the text has no such part. */
  readonly reveal: (partId: string, words: string) => boolean
}

/** The page of a version: read, searched and copied, never typed in. */
export function FrozenText({ bodyUpdate, language, header, controls }: FrozenTextProps) {
  const text = useText()
  const [body] = useState(() => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, fromBase64(bodyUpdate))
    return doc
  })
  const drawn = useDrawnEditor(() => ({
    extensions: pageExtensions(body, noIds, createCitedNumbers(), createPageTargets(language)),
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
  useImperativeHandle(controls, () => ({
    reveal: (partId, words) => revealFrozen(editor, partId, words),
  }))
  // Whoever opened it reads on with the keyboard.
  useEffect(() => editor.view.dom.focus({ preventScroll: true }), [editor])
  return (
    <div className="fiche-editor">
      <div className="fiche-desk">
        <article className="fiche-page">
          {header}
          <ChartLanguage.Provider value={language}>
            <EditorText drawn={drawn} />
          </ChartLanguage.Provider>
          <FootnoteList editor={editor} asked={null} onFocus={() => undefined} />
        </article>
      </div>
    </div>
  )
}

/** Nothing is written, so nothing needs a name. */
const noIds = () => 'frozen'
