import { isTakenOut } from '../print/printed-change'
import type { PrintedNote, PrintedRun, PrintedText } from '../print/printed-note'
import type { FlowChange, FlowNoteAtEnd, FlowRun, FlowText } from './flow'

export type FlowTexts = {
  /** Of a block, list item, question or cell paragraph; empty for one that prints nothing. */
  readonly of: (owner: object) => FlowText
  /** What marks of changes mean. */
  readonly notice: readonly FlowRun[]
  /** In the order in which their marks are read. */
  readonly notesAtEnd: readonly FlowNoteAtEnd[]
}

const empty: FlowText = { anchors: [], languageTag: null, runs: [], isGone: false }

/** Counts the footnotes of a note and moves their words to its end. */
export function flowTextsOf({ texts, designations, notice = [] }: PrintedNote): FlowTexts {
  const notesAtEnd: FlowNoteAtEnd[] = []
  let counted = 0
  const noteMark = (
    run: PrintedRun,
    mark: string,
    note: Omit<FlowNoteAtEnd, 'mark' | 'key'>,
  ): FlowRun => {
    const key = String(notesAtEnd.length + 1)
    notesAtEnd.push({ ...note, mark, key })
    return { kind: 'noteMark', mark, key, change: changeOf(run) }
  }
  const toFlow = (run: PrintedRun, languageTag: string | null): readonly FlowRun[] => {
    switch (run.kind) {
      case 'text':
        return textRuns([run])
      case 'footnote': {
        counted += 1
        const paragraphs = run.paragraphs.map(textRuns)
        return [noteMark(run, String(counted), { languageTag, paragraphs })]
      }
      case 'designation': {
        const words = designations.footnotes.find((one) => one.footnoteId === run.footnoteId)
        const text = textRun(words?.note ?? '')
        return [noteMark(run, run.mark, { languageTag: null, paragraphs: [[text]] })]
      }
    }
  }
  const made = new Map(
    [...texts].map(
      ([owner, { bookmarks, languageTag, runs, change }]: readonly [object, PrintedText]) => [
        owner,
        {
          anchors: bookmarks,
          languageTag,
          runs: joined(runs.flatMap((run) => toFlow(run, languageTag))),
          isGone: isTakenOut(change),
        },
      ],
    ),
  )
  return { of: (owner) => made.get(owner) ?? empty, notice: textRuns(notice), notesAtEnd }
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
              change: changeOf(run),
            },
          ]
        : [],
    ),
  )
}

function textRun(text: string): FlowRun {
  return { kind: 'text', text, marks: [], target: null, change: null }
}

/** What stands for words taken out is plain; Word's own changes are in no other format. */
function changeOf({ change }: PrintedRun): FlowChange {
  switch (change?.kind) {
    case 'new':
    case 'struck':
    case 'moved':
      return change.kind
    default:
      return null
  }
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
      run.change === last.change &&
      run.marks.join() === last.marks.join()
    if (isSame) all[all.length - 1] = { ...last, text: last.text + run.text }
    else if (run.kind !== 'text' || run.text !== '') all.push(run)
  }
  return all
}
