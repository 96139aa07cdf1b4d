import { diffNotes, type HeaderChange } from '@shared/diff/note-diff'
import type { Note } from '@shared/note/note'
import type { NoteFinding } from '../note-findings'
import type { PrintedNote, PrintedRun } from '../print/printed-note'
import type { ChangesOptions } from './changes-options'

/** What of the changes no mark on the pages tells, or a mark tells unclearly. */
export function changeFindings(
  note: Note,
  { printed, changes }: { readonly printed: PrintedNote; readonly changes: ChangesOptions },
): readonly NoteFinding[] {
  return [...headerFindings(note, changes), ...looksTaken(printed, changes)]
}

/** The number of a revision is another one always. */
const expected: readonly string[] = [
  'number',
  'suffixes',
] satisfies readonly (keyof Note['header'])[]

function headerFindings(note: Note, { before }: ChangesOptions): readonly NoteFinding[] {
  return diffNotes({ ...before, body: [] }, { ...note, body: [] })
    .header.filter(({ field }) => !expected.includes(field))
    .map((change) => ({
      rule: 'header-changed',
      severity: 'info',
      key: 'finding.headerChanged',
      values: { before: wordsOf(change.before), after: wordsOf(change.after) },
      named: { field: `version.field.${change.field}` },
    }))
}

function wordsOf(value: HeaderChange['before']): string {
  if (value === null || value === '') return '–'
  return typeof value === 'string' ? value : value.join(', ') || '–'
}

/** What the author set in bold and underlined himself looks like a change. */
function looksTaken({ texts }: PrintedNote, { marks }: ChangesOptions): readonly NoteFinding[] {
  if (marks !== 'council') return []
  const isTaken = (run: PrintedRun): boolean =>
    run.kind === 'footnote'
      ? run.paragraphs.flat().some(isTaken)
      : run.kind === 'text' && run.marks.includes('bold') && run.marks.includes('underline')
  const found = [...texts.values()].flatMap(({ runs }) => runs.filter(isTaken))
  const [first] = found
  if (first === undefined) return []
  const words = first.kind === 'text' ? first.text : ''
  return [
    {
      rule: 'looks-new',
      severity: 'warning',
      key: 'finding.looksNew',
      values: { words: words.trim(), places: String(found.length) },
    },
  ]
}
