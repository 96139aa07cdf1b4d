import type { Mark, ReferenceInline, TextInline } from '../../../note/inline'
import type { WordRun } from '../../word-document'

type TextRun = Extract<WordRun, { kind: 'text' }>

const markOrder: readonly Mark[] = ['bold', 'italic', 'underline', 'superscript', 'subscript']

/** The words of runs, a line break as a space; nothing of what is no text or was struck. */
export function plainRuns(runs: readonly WordRun[]): string {
  return runs.map(plainRun).join('')
}

function plainRun(run: WordRun): string {
  if (run.kind === 'text') return run.isStruck ? '' : run.text
  return run.kind === 'lineBreak' ? ' ' : ''
}

/** Words, or a reference to another part of the note by its number; null where there are none. */
export function inlineOfText(
  run: TextRun,
  newId: () => string,
): TextInline | ReferenceInline | null {
  if (run.isStruck || run.text === '') return null
  const targetId = run.link === null ? null : targetIdOf(run.link)
  if (targetId !== null) return { kind: 'reference', id: newId(), targetId, shown: run.text }
  return { kind: 'text', text: run.text, marks: marksOf(run) }
}

function marksOf({ marks, link }: TextRun): readonly Mark[] {
  return markOrder.filter(
    (mark) =>
      marks.includes(mark) &&
      // A link is underlined because it is one.
      (mark !== 'underline' || link === null) &&
      (mark !== 'subscript' || !marks.includes('superscript')),
  )
}

/** The id in `#_b_<id>`, a bookmark of ours. */
function targetIdOf(link: string): string | null {
  const name = /^#_b_([A-Za-z0-9_]{1,36})$/.exec(link)?.[1]
  return name === undefined ? null : name.replaceAll('_', '-')
}
