import type { ChartChange } from '@shared/contract/library/charts'
import type { FigureChange } from '@shared/contract/library/figures'
import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { api } from '../../../lib/api'
import type { FigureControls, LibraryChanges, NoteValues } from '../../../lib/figures/page-figures'
import { type ChartChangesById, noChartChanges } from '../chart/chart-changes'
import { placedCharts, setPageCharts } from '../chart/placed-charts'
import { spokenNamesKey } from '../names/spoken-names'
import { endUndoStep } from '../nodes/undo-steps'
import { placedFigures, setPageFigures } from './placed-figures'

type FigureChanges = ReadonlyMap<string, FigureChange>

type LiveFigures = {
  readonly controls: FigureControls
  /** What the library says against figures, by their ids; those that are kept are left out. */
  readonly changes: RefObject<FigureChanges>
  readonly charts: ChartChangesById
}

type LiveFigureParts = {
  readonly noteId: string
  readonly language: Language
  readonly onChanges: (changes: LibraryChanges) => void
}

const pauseMs = 400

/** Holds figures and charts of the page against the library, a moment after each edit of one. */
export function useLiveFigures(
  editor: Editor,
  { noteId, language, onChanges }: LiveFigureParts,
): LiveFigures {
  const changes = useRef<FigureChanges>(new Map())
  const [charts, setCharts] = useState(noChartChanges)
  const asked = useRef('')
  const report = useEffectEvent(onChanges)

  const ask = useEffectEvent(async (isForced: boolean) => {
    const question = { noteId, language: language.code, ...valuesOf(editor) }
    const key = JSON.stringify(question)
    if (!isForced && key === asked.current) return
    asked.current = key
    // What cannot be asked is said by what saves the text.
    const found = await findChanges(question).catch(() => null)
    if (found === null || editor.isDestroyed || key !== asked.current) return
    changes.current = new Map(
      found.figures.flatMap((change) => (change.isKept ? [] : [[change.figureId, change]])),
    )
    setCharts(openById(found.charts))
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
  return { controls, changes, charts }
}

function valuesOf({ state: { doc } }: Editor): NoteValues {
  return {
    figures: placedFigures(doc).map(({ figure }) => figure),
    charts: placedCharts(doc).map(({ chart }) => chart),
  }
}

/** A note without figures or charts asks nothing of them. */
async function findChanges({
  figures,
  charts,
  ...note
}: NoteValues & { readonly noteId: string; readonly language: string }): Promise<LibraryChanges> {
  const [ofFigures, ofCharts] = await Promise.all([
    figures.length === 0 ? [] : api.findFigureChanges({ ...note, figures }),
    charts.length === 0 ? [] : api.findChartChanges({ ...note, charts }),
  ])
  return { figures: ofFigures, charts: ofCharts }
}

/** The same value as long as there are none, so that nothing is drawn anew. */
function openById(charts: readonly ChartChange[]): ChartChangesById {
  const open = charts.filter(({ isKept }) => !isKept)
  return open.length === 0
    ? noChartChanges
    : new Map(open.map((change) => [change.chartId, change]))
}

function createControls(editor: Editor, reload: () => void): FigureControls {
  return {
    reload,
    set: ({ figures, charts }) => {
      const { tr } = editor.state
      const before = { figures: setPageFigures(tr, figures), charts: setPageCharts(tr, charts) }
      endUndoStep(editor)
      editor.view.dispatch(tr)
      endUndoStep(editor)
      return before
    },
    goTo: (id) => {
      const { doc, tr } = editor.state
      const position = positionOf(editor, id)
      if (position === null) return false
      editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, position)).scrollIntoView())
      editor.view.focus()
      return true
    },
  }
}

/** Of a figure or a chart; of a figure in a footnote, that of its mark. */
function positionOf({ state: { doc } }: Editor, id: string): number | null {
  const chart = placedCharts(doc).find((one) => one.chart.id === id)
  if (chart !== undefined) return chart.position
  const figure = placedFigures(doc).find((one) => one.figure.id === id)
  if (figure === undefined) return null
  const place = doc.resolve(figure.position)
  return place.parent.type.name === 'footnote' ? place.before() : figure.position
}
