import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { countWords } from '../../lib/figures/change-words'
import type { FigureControls, LibraryChanges, NoteValues } from '../../lib/figures/page-figures'
import { useText } from '../../lib/use-text'

export type FigureActions = {
  /** Lets figures and charts follow the library, as one step. */
  readonly accept: (changes: LibraryChanges) => void
  /** Lets a figure or a chart say what it says, or asks about it again. */
  readonly keep: (kept: KeptThing, isKept: boolean) => void
}

type KeptThing = {
  readonly id: string
  /** What the library says against it. */
  readonly against: string
  /** What it shows, or how it is called. */
  readonly name: string
}

export type FigureActionParts = {
  readonly noteId: string
  /** Of the open page; null for a note that is not open here. */
  readonly page: () => FigureControls | null
  /** Something was done. */
  readonly onDone: () => void
}

/** What is done with the values of one note; each step can be taken back from what it says. */
export function useFigureActions({ noteId, page, onDone }: FigureActionParts): FigureActions {
  const text = useText()
  const toast = useToast()
  const set = async (values: NoteValues) => page()?.set(values) ?? (await setStored(noteId, values))

  function run(work: () => Promise<{ readonly said: string; readonly undo: () => void } | null>) {
    work().then(
      (done) => {
        page()?.reload()
        onDone()
        if (done === null) return
        toast({
          message: done.said,
          action: { label: text('common.undo'), run: done.undo },
          dismiss: text('common.dismiss'),
        })
      },
      (error: unknown) =>
        toast({
          message: text('common.failed', { reason: errorMessage(error) }),
          tone: 'wrong',
          dismiss: text('common.dismiss'),
        }),
    )
  }

  return {
    accept: (changes) =>
      run(async () => {
        const { figures, charts } = await set(offeredOf(changes, new Date().toISOString()))
        const counts = { figures: figures.length, charts: charts.length }
        return {
          said: text('liveFigures.accepted', {
            count: counts.figures + counts.charts,
            what: countWords(counts, text),
          }),
          undo: () =>
            run(async () => {
              await set({ figures, charts })
              return null
            }),
        }
      }),
    keep: ({ id, against, name }, isKept) => {
      const save = (value: string | null) =>
        api.keepFigures({ noteId, figures: [{ figureId: id, against: value }] })
      run(async () => {
        await save(isKept ? against : null)
        if (!isKept) return null
        return {
          said: text('liveFigures.kept', { shown: name }),
          undo: () =>
            run(async () => {
              await save(null)
              return null
            }),
        }
      })
    },
  }
}

/** What is offered, as it is taken up now: what came in before is known from then on. */
function offeredOf({ figures, charts }: LibraryChanges, now: string): NoteValues {
  return {
    figures: figures.flatMap(({ offered }) =>
      offered === null ? [] : [{ ...offered, shownAt: now }],
    ),
    charts: charts.flatMap(({ offered }) => {
      if (offered === null) return []
      const taken = { at: now, lastYear: offered.chart.taken?.lastYear ?? null }
      return [{ ...offered, chart: { ...offered.chart, taken } }]
    }),
  }
}

async function setStored(noteId: string, { figures, charts }: NoteValues): Promise<NoteValues> {
  return {
    figures: figures.length === 0 ? [] : await api.setFigures({ noteId, figures }),
    charts: charts.length === 0 ? [] : await api.setCharts({ noteId, charts }),
  }
}
