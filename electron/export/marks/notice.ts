import { type ChangeWords, changeWordsOf, type MarkedChange } from '@shared/language/change-words'
import type { Language } from '@shared/language/language'
import { joinDocumentNumber } from '@shared/note/document-number'
import type { Note } from '@shared/note/note'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import type { PrintedChange } from '../print/printed-change'
import type { PrintedNote, PrintedRun } from '../print/printed-note'
import type { ComparedWith } from './changes-options'

const order = ['added', 'removed', 'omitted', 'moved'] as const satisfies readonly MarkedChange[]
const changes: Readonly<Record<MarkedChange, PrintedChange | undefined>> = {
  added: { kind: 'new' },
  removed: { kind: 'struck' },
  omitted: undefined,
  moved: { kind: 'moved' },
}

/**
 * The sentence that says what the marks on the pages mean and against which document, each mark set
 * as what it names; only those that occur.
 *
 * @see the first pages of 11518/1/20 REV 1
 */
export function noticeOf(
  note: Note,
  found: ReadonlySet<MarkedChange>,
  compared: ComparedWith,
  { language, profile }: { readonly language: Language; readonly profile: TypographyProfile },
): readonly PrintedRun[] {
  const words = changeWordsOf(language.code)
  const document = documentOf(note, compared, words)
  const set = (text: string) => typeset([cleanText(text)], language, profile).join('')
  const plain = (text: string): PrintedRun => ({ kind: 'text', text: set(text), marks: [] })
  const kinds = order.filter((kind) => found.has(kind))
  if (kinds.length === 0) return [plain(words.none.replace('{document}', () => document))]
  const separator = language.spacedPunctuation ? '\u00a0; ' : '; '
  const clauses = kinds.flatMap((kind, index): readonly PrintedRun[] => {
    const clause = (index === 0 ? words.first : words.next)[kind].replace(
      '{document}',
      () => document,
    )
    const [start = '', end = ''] = clause.split('{mark}')
    const change = changes[kind]
    return [
      plain(`${index === 0 ? '' : separator}${start}`),
      { kind: 'text', text: set(words.marks[kind]), marks: [], ...(change && { change }) },
      plain(end),
    ]
  })
  return [...clauses, plain('.')].filter((run) => run.kind !== 'text' || run.text !== '')
}

/** Its number, unless this one has the same. */
function documentOf(note: Note, { before, kind, name }: ComparedWith, words: ChangeWords): string {
  const number = numberOf(before)
  if (number !== '' && number !== numberOf(note))
    return words.document.replace('{number}', () => number.replaceAll(' ', '\u00a0'))
  return words[kind].replace('{name}', () => name)
}

function numberOf({ header: { number, suffixes } }: Note): string {
  return number === null ? '' : joinDocumentNumber(number, suffixes)
}

/** Which marks stand on the pages. */
export function changesIn({ texts }: PrintedNote): ReadonlySet<MarkedChange> {
  const found = new Set<MarkedChange>()
  const look = (run: PrintedRun) => {
    if (run.change?.kind === 'new') found.add('added')
    if (run.change?.kind === 'struck') found.add('removed')
    if (run.change?.kind === 'moved' || run.change?.kind === 'omitted') found.add(run.change.kind)
    if (run.kind === 'footnote') for (const one of run.paragraphs.flat()) look(one)
  }
  for (const { runs } of texts.values()) for (const run of runs) look(run)
  return found
}
