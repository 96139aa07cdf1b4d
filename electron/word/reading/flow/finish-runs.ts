import type { Mark } from '@shared/note/inline'
import type { WordChange, WordRun } from '@shared/word/word-document'

type TextRun = Extract<WordRun, { kind: 'text' }>

/** Runs with what their paragraph says for all of them taken out. */
export type FinishedRuns = {
  readonly runs: readonly WordRun[]
  readonly styleMarks: readonly Mark[]
}

/**
 * Takes the marks that a style gives to all words out of their runs, and the language of the
 * paragraph; puts pieces together that differ in nothing, for Word cuts them at every save.
 */
export function finishRuns(
  runs: readonly WordRun[],
  marksOfStyle: readonly Mark[],
  language: string | null,
): FinishedRuns {
  const words = runs.filter((run) => run.kind === 'text').filter(({ text }) => text.trim() !== '')
  const styleMarks = marksOfStyle.filter((mark) =>
    words.every(
      ({ marks, reformatted }) =>
        marks.includes(mark) && (reformatted === null || reformatted.before.includes(mark)),
    ),
  )
  const without = (marks: readonly Mark[]) =>
    styleMarks.length === 0 ? marks : marks.filter((mark) => !styleMarks.includes(mark))
  const plain = runs.map((run): WordRun => {
    if (run.kind !== 'text') return run
    const { reformatted } = run
    return {
      ...run,
      marks: without(run.marks),
      language: run.language === language ? null : run.language,
      reformatted:
        reformatted === null ? null : { ...reformatted, before: without(reformatted.before) },
    }
  })
  return { runs: joinAlike(plain), styleMarks }
}

function joinAlike(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.kind === 'text' && last?.kind === 'text' && isAlike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function isAlike(one: TextRun, other: TextRun): boolean {
  return (
    one.isStruck === other.isStruck &&
    one.language === other.language &&
    one.link === other.link &&
    one.field === other.field &&
    isSameList(one.marks, other.marks) &&
    isSameList(one.comments, other.comments) &&
    isSameChange(one.change, other.change) &&
    isSameReformat(one.reformatted, other.reformatted)
  )
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((it, at) => it === other[at]))
}

function isSameChange(one: WordChange | null, other: WordChange | null): boolean {
  if (one === other) return true
  return (
    one !== null &&
    other !== null &&
    one.kind === other.kind &&
    one.author === other.author &&
    one.at === other.at &&
    one.move === other.move
  )
}

function isSameReformat(one: TextRun['reformatted'], other: TextRun['reformatted']): boolean {
  if (one === null || other === null) return one === other
  return one.author === other.author && one.at === other.at && isSameList(one.before, other.before)
}
