import type { Editor } from '@tiptap/core'
import { type Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useEditorState } from '@tiptap/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useText } from '../../../lib/use-text'
import { followNames, footnoteAttributes, mountFootnote, updateFootnote } from './footnote-view'
import classes from './footnotes.module.css'
import { findFootnote, footnotesIn, type PlacedFootnote } from './footnotes-in'

export type FootnoteListProps = {
  readonly editor: Editor
  /** The footnote to write in; `count` rises each time it is asked for. */
  readonly asked: { readonly id: string; readonly count: number } | null
  /** The footnote that has the cursor. */
  readonly onFocus: (view: EditorView) => void
  /** Of the text of each footnote, the same ones always. */
  readonly plugins?: readonly Plugin[]
}

/** The footnotes where they stand in print: at the end of the page, and edited there. */
export function FootnoteList({ editor, asked, onFocus, plugins }: FootnoteListProps) {
  const text = useText()
  const footnotes = useEditorState({
    editor,
    selector: (snapshot) => footnotesIn(snapshot.editor.state.doc),
    equalityFn: (one, other) =>
      other !== null &&
      one.length === other.length &&
      one.every((footnote, index) => footnote.node === other[index]?.node),
  })
  if (footnotes.length === 0) return null
  return (
    <section
      className={classes.footnotes}
      aria-label={text('footnotes.title')}
      data-help="footnotes-tables"
    >
      <ol className={classes.list}>
        {footnotes.map((footnote, index) => (
          <Footnote
            key={footnote.id}
            editor={editor}
            footnote={footnote}
            number={index + 1}
            askedCount={asked?.id === footnote.id ? asked.count : 0}
            onFocus={onFocus}
            plugins={plugins}
          />
        ))}
      </ol>
    </section>
  )
}

type FootnoteProps = Pick<FootnoteListProps, 'editor' | 'onFocus'> & {
  readonly plugins: readonly Plugin[] | undefined
  readonly footnote: PlacedFootnote
  readonly number: number
  readonly askedCount: number
}

function Footnote({ editor, footnote, number, askedCount, onFocus, plugins }: FootnoteProps) {
  const text = useText()
  const label = text('footnotes.label', { number })
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const { id, node } = footnote
  const mount = useEffectEvent((element: HTMLElement) =>
    mountFootnote(element, editor, {
      footnote: node,
      label,
      positionOf: () => findFootnote(editor.state.doc, id)?.position ?? null,
      onLeave: () => goToReference(editor, id),
      onFocus,
      ...(plugins && { plugins }),
    }),
  )

  const follow = useEffectEvent((mounted: EditorView) => followNames(mounted, editor))

  // A footnote that an undo takes away must not take the keyboard with it.
  const returnFocus = useEffectEvent(() => {
    if (!editor.isDestroyed) editor.view.focus()
  })

  useEffect(() => {
    if (place.current === null) return
    const mounted = mount(place.current)
    view.current = mounted
    const stop = follow(mounted)
    return () => {
      stop()
      view.current = null
      const hadFocus = mounted.hasFocus()
      mounted.destroy()
      if (hadFocus) returnFocus()
    }
  }, [])

  useEffect(() => {
    if (view.current) updateFootnote(view.current, node)
  }, [node])

  useEffect(() => {
    view.current?.setProps({ attributes: footnoteAttributes(label) })
  }, [label])

  useEffect(() => {
    if (askedCount === 0 || view.current === null) return
    view.current.focus()
    view.current.dom.scrollIntoView({ block: 'center' })
  }, [askedCount])

  return (
    <li className={classes.footnote}>
      <button
        type="button"
        className={classes.number}
        aria-label={text('footnotes.back', { number })}
        onClick={() => goToReference(editor, id)}
      >
        {number}
      </button>
      <div
        ref={place}
        className={classes.text}
        data-empty={node.content.size === 0}
        data-placeholder={text('footnotes.empty')}
      />
    </li>
  )
}

/** The cursor behind the footnote's mark, in the text. */
function goToReference(editor: Editor, id: string) {
  const footnote = findFootnote(editor.state.doc, id)
  if (footnote === null) return
  const behind = footnote.position + footnote.node.nodeSize
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, behind)).scrollIntoView())
  editor.view.focus()
}
