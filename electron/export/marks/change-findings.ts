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

function headerFindings(note: Note, { before, kind }: ChangesOptions): readonly NoteFinding[] {
  // A file may say less on its first page than a note knows.
  const isTold = (change: HeaderChange) => kind !== 'file' || wordsOf(change.before) !== none
  return diffNotes({ ...before, body: [] }, { ...note, body: [] })
    .header.filter((change) => !expected.includes(change.field) && isTold(change))
    .map((change) => ({
      rule: 'header-changed',
      severity: 'info',
      key: 'finding.headerChanged',
      values: { before: wordsOf(change.before), after: wordsOf(change.after) },
      named: { field: `version.field.${change.field}` },
    }))
}

const none = '–'

function wordsOf(value: HeaderChange['before']): string {
  if (value === null || value === '') return none
  return typeof value === 'string' ? value : value.join(', ') || none
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
