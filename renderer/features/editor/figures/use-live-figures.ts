import type { FigureChange } from '@shared/contract/library/figures'
import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { api } from '../../../lib/api'
import type { FigureControls } from '../../../lib/figures/page-figures'
import { spokenNamesKey } from '../names/spoken-names'
import { endUndoStep } from '../nodes/undo-steps'
import { placedFigures, setPageFigures } from './placed-figures'

type FigureChanges = ReadonlyMap<string, FigureChange>

type LiveFigures = {
  readonly controls: FigureControls
  /** What the library says against figures, by their ids; those that are kept are left out. */
  readonly changes: RefObject<FigureChanges>
}

type LiveFigureParts = {
  readonly noteId: string
  readonly language: Language
  readonly onChanges: (changes: readonly FigureChange[]) => void
}

const pauseMs = 400

/** Holds the figures of the page against the library, a moment after each edit of one of them. */
export function useLiveFigures(
  editor: Editor,
  { noteId, language, onChanges }: LiveFigureParts,
): LiveFigures {
  const changes = useRef<FigureChanges>(new Map())
  const asked = useRef('')
  const report = useEffectEvent(onChanges)

  const ask = useEffectEvent(async (isForced: boolean) => {
    const figures = placedFigures(editor.state.doc).map(({ figure }) => figure)
    const question = { noteId, language: language.code, figures }
    const key = JSON.stringify(question)
    if (!isForced && key === asked.current) return
    asked.current = key
    // A note without figures asks nothing; what cannot be asked is said by what saves the text.
    const found =
      figures.length === 0 ? [] : await api.findFigureChanges(question).catch(() => null)
    if (found === null || editor.isDestroyed || key !== asked.current) return
    changes.current = new Map(
      found.flatMap((change) => (change.isKept ? [] : [[change.figureId, change] as const])),
    )
    editor.view.dispatch(
      editor.state.tr.setMeta(spokenNamesKey, true).setMeta('addToHistory', false),
    )
    report(found)
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(false), pauseMs)
    }
    void ask(true)
    const stop = window.api.on('libraryChanged', () => void ask(true))
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      stop()
      editor.off('update', later)
    }
  }, [editor])
  // Another language of the note offers other words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question names the language
  useEffect(() => void ask(false), [language])

  const reload = useEffectEvent(() => void ask(true))
  const controls = useMemo(() => createControls(editor, () => reload()), [editor])
  return { controls, changes }
}

function createControls(editor: Editor, reload: () => void): FigureControls {
  return {
    reload,
    set: (figures) => {
      const { tr } = editor.state
      const before = setPageFigures(tr, figures)
      endUndoStep(editor)
      editor.view.dispatch(tr)
      endUndoStep(editor)
      return before
    },
    goTo: (figureId) => {
      const { doc, tr } = editor.state
      const placed = placedFigures(doc).find(({ figure }) => figure.id === figureId)
      if (placed === undefined) return
      const place = doc.resolve(placed.position)
      // Inside a footnote one goes to its mark.
      const inFootnote = place.parent.type.name === 'footnote'
      const position = inFootnote ? place.before() : placed.position
      editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView())
      editor.view.focus()
    },
  }
}
