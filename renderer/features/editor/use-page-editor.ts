import { threadMapOf } from '@shared/body/comments/threads'
import type { Evidence } from '@shared/contract/library'
import type { Editor } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Doc } from 'yjs'
import { useText } from '../../lib/use-text'
import { styleNonce } from '../../styles/nonce'
import { type CitedNumbers, createCitedNumbers } from './citations/cited-numbers'
import { type CommentSight, commentLook } from './comments/comment-look'
import { PasteComments } from './comments/paste-comments'
import { type DrawnEditor, useDrawnEditor } from './drawing/drawn-editor'
import { TypeOver } from './figures/type-over'
import { FoundLook } from './find/found-look'
import { type FootnoteActions, footnoteKeys } from './footnotes/footnote-keys'
import { houseStyle, type WritingStyle } from './house-style/house-style'
import { type Incoming, useIncoming } from './images/use-incoming'
import { evidenceDrop } from './insert/evidence-drop'
import { type SpokenNames, spokenNames } from './names/spoken-names'
import { pageExtensions } from './nodes/page-extensions'
import { createPageTargets, type PageTargets } from './references/page-targets'
import { roleLook } from './roles/role-look'
import { type SlashState, slashWatch } from './slash/slash-watch'
import { typeKey } from './typing/type-key'

export type PageEditor = {
  readonly editor: Editor
  readonly drawn: DrawnEditor
  readonly slash: SlashState | null
  readonly slashKeys: RefObject<((event: KeyboardEvent) => boolean) | null>
  readonly footnoteActions: RefObject<FootnoteActions | null>
  readonly numbers: CitedNumbers
  readonly targets: PageTargets
  readonly names: RefObject<SpokenNames | null>
  readonly comments: RefObject<CommentSight | null>
  readonly dropped: RefObject<((position: number, evidence: Evidence) => void) | null>
  readonly incoming: Incoming
}

/** Until the page is shown. */
const noNames: SpokenNames = {
  figure: () => ({}),
  footnote: () => ({}),
  questions: () => ({}),
  subQuestion: () => ({}),
  question: () => ({}),
}

/** The editor of a page, and what `/` asks of it. */
export function usePageEditor(body: Doc, newId: () => string, style: WritingStyle): PageEditor {
  const text = useText()
  const label = text('editor.label')
  const latestStyle = useRef(style)
  latestStyle.current = style
  const latestText = useRef(text)
  latestText.current = text
  const [numbers] = useState(createCitedNumbers)
  const [targets] = useState(() => createPageTargets(style.language))
  const [slash, setSlash] = useState<SlashState | null>(null)
  const slashKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null)
  const footnoteActions = useRef<FootnoteActions | null>(null)
  const names = useRef<SpokenNames | null>(null)
  const comments = useRef<CommentSight | null>(null)
  const dropped = useRef<((position: number, evidence: Evidence) => void) | null>(null)
  const incoming = useIncoming(() => editor, newId)
  const drawn = useDrawnEditor(() => ({
    extensions: [
      ...pageExtensions(body, newId, numbers, targets),
      footnoteKeys(() => footnoteActions.current),
      TypeOver,
      spokenNames(() => names.current ?? noNames),
      commentLook(() => comments.current),
      roleLook((role) => latestText.current(`role.${role}`)),
      PasteComments.configure({ isKnown: (id) => threadMapOf(body).has(id) }),
      ...incoming.ofPage,
      evidenceDrop((position, evidence) => dropped.current?.(position, evidence)),
      FoundLook,
      houseStyle(() => latestStyle.current),
      Placeholder.configure({ placeholder: () => latestText.current('editor.empty') }),
      slashWatch({ onChange: setSlash, onKey: (event) => slashKeys.current?.(event) ?? false }),
    ],
    injectNonce: styleNonce,
    editorProps: editorProps(label),
  }))
  const { editor } = drawn
  const drawnLabel = useRef(label)
  useEffect(() => {
    if (drawnLabel.current === label) return
    drawnLabel.current = label
    editor.setOptions({ editorProps: editorProps(label) })
  }, [editor, label])
  return {
    editor,
    drawn,
    slash,
    slashKeys,
    footnoteActions,
    numbers,
    targets,
    names,
    comments,
    dropped,
    incoming,
  }
}

function editorProps(label: string): Editor['options']['editorProps'] {
  return {
    // The line one writes stays clear of the edge, with the next ones in sight.
    scrollThreshold: 64,
    scrollMargin: 96,
    handleKeyPress: typeKey,
    attributes: {
      'aria-label': label,
      role: 'textbox',
      'aria-multiline': 'true',
      spellcheck: 'false',
    },
  }
}
