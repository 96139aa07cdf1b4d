import { createContentComponent, Editor, type EditorOptions } from '@tiptap/react'
import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { layOutInSteps, type SteppedLayout } from './lay-out-in-steps'

export type DrawnEditor = {
  readonly editor: Editor
  /** What React draws inside of the text, such as charts. */
  readonly parts: ReturnType<typeof createContentComponent>
  /** While its text is in the page. */
  readonly layout: RefObject<SteppedLayout | null>
}

/**
 * An editor for as long as the component is on the screen, made once with these options. Its text
 * is drawn once, before it is in the page: Tiptap's own hook and component set all options anew
 * each time React draws, and draw the text again when it comes into the page and when it leaves.
 */
export function useDrawnEditor(options: () => Partial<EditorOptions>): DrawnEditor {
  const [drawn] = useState(() => makeEditor(options()))
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    clearTimeout(ending.current)
    return () => {
      // Not while the page is being taken apart: its parts still ask the editor.
      ending.current = setTimeout(() => drawn.editor.destroy())
    }
  }, [drawn])
  return drawn
}

function makeEditor(options: Partial<EditorOptions>): DrawnEditor {
  const parts = createContentComponent()
  const editor = new Editor({
    ...options,
    element: document.createElement('div'),
    // Where node views that React draws look for it, from the first drawing on.
    onBeforeCreate: (event) => void Object.assign(event.editor, { contentComponent: parts }),
  })
  return { editor, parts, layout: { current: null } }
}

export type EditorTextProps = {
  readonly drawn: DrawnEditor
  readonly lang?: string
}

/** Where the text of an editor stands. */
export function EditorText({ drawn: { editor, parts, layout }, lang }: EditorTextProps) {
  const drawnParts = useSyncExternalStore(parts.subscribe, parts.getSnapshot)
  const place = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return
      element.append(editor.view.dom)
      const stepped = layOutInSteps(editor.view.dom)
      layout.current = stepped
      return stepped.end
    },
    [editor, layout],
  )
  // From now on what React draws is there as soon as it is put in, for the cursor to go to.
  useEffect(() => void Object.assign(editor, { isEditorContentInitialized: true }), [editor])
  return (
    <>
      <div ref={place} className="fiche-text" lang={lang} />
      {Object.values(drawnParts)}
    </>
  )
}
