import type { PrintedNote, PrintedRun, PrintedText } from '../print/printed-note'
import type { FlowNoteAtEnd, FlowRun, FlowText } from './flow'

export type FlowTexts = {
  /** Of a block, list item, question or cell paragraph; empty for one that prints nothing. */
  readonly of: (owner: object) => FlowText
  /** In the order in which their marks are read. */
  readonly notesAtEnd: readonly FlowNoteAtEnd[]
}

const empty: FlowText = { anchors: [], languageTag: null, runs: [] }

/** Counts the footnotes of a note and moves their words to its end. */
export function flowTextsOf({ texts, designations }: PrintedNote): FlowTexts {
  const notesAtEnd: FlowNoteAtEnd[] = []
  let counted = 0
  const noteMark = (mark: string, note: Omit<FlowNoteAtEnd, 'mark' | 'key'>): FlowRun => {
    const key = String(notesAtEnd.length + 1)
    notesAtEnd.push({ ...note, mark, key })
    return { kind: 'noteMark', mark, key }
  }
  const toFlow = (run: PrintedRun, languageTag: string | null): readonly FlowRun[] => {
    switch (run.kind) {
      case 'text':
        return textRuns([run])
      case 'footnote': {
        counted += 1
        const paragraphs = run.paragraphs.map(textRuns)
        return [noteMark(String(counted), { languageTag, paragraphs })]
      }
      case 'designation': {
        const words = designations.footnotes.find((one) => one.footnoteId === run.footnoteId)
        const text = { kind: 'text', text: words?.note ?? '', marks: [], target: null } as const
        return [noteMark(run.mark, { languageTag: null, paragraphs: [[text]] })]
      }
    }
  }
  const made = new Map(
    [...texts].map(([owner, { bookmarks, languageTag, runs }]: readonly [object, PrintedText]) => [
      owner,
      {
        anchors: bookmarks,
        languageTag,
        runs: joined(runs.flatMap((run) => toFlow(run, languageTag))),
      },
    ]),
  )
  return { of: (owner) => made.get(owner) ?? empty, notesAtEnd }
}

function textRuns(runs: readonly PrintedRun[]): readonly FlowRun[] {
  return joined(
    runs.flatMap((run): readonly FlowRun[] =>
      run.kind === 'text'
        ? [
            {
              kind: 'text',
              text: run.text,
              marks: run.marks.toSorted(),
              target: run.reference?.bookmark ?? null,
            },
          ]
        : [],
    ),
  )
}

/** Figures and words of one look are one run. */
function joined(runs: readonly FlowRun[]): readonly FlowRun[] {
  const all: FlowRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    const isSame =
      run.kind === 'text' &&
      last?.kind === 'text' &&
      run.target === last.target &&
      run.marks.join() === last.marks.join()
    if (isSame) all[all.length - 1] = { ...last, text: last.text + run.text }
    else if (run.kind !== 'text' || run.text !== '') all.push(run)
  }
  return all
}
