import type { Mark } from '@shared/note/inline'
import type { FlowChange, FlowRun, FlowText } from '../flow/flow'
import { escapeLineStart, escapeMarkdown } from './escape'

type TextRun = Extract<FlowRun, { kind: 'text' }>

/** How a line ends inside a paragraph. */
const endings = { block: '\\\n', cell: '<br>', heading: ' ' } as const
export type Place = keyof typeof endings

/** What CommonMark has no signs for is written as the elements that it lets through. */
const elements: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
}
const signs: Readonly<Partial<Record<Mark, string>>> = { bold: '**', italic: '*' }

/** The words of a text on one line or several; nothing of them becomes markup. */
export function writeText({ runs }: FlowText, place: Place): string {
  return writeRuns(runs, place)
}

/** Pieces of a paragraph as they stand in a text, a table or a heading. */
export function writeRuns(runs: readonly FlowRun[], place: Place): string {
  const written = runs.reduce((before, run, index) => {
    const piece = run.kind === 'text' ? writeTextRun(run, before, runs[index + 1]) : markOf(run)
    return `${before}${piece}`
  }, '')
  return asLines(written, place)
}

/** A footnote is linked; a designation's mark stands as it is printed. */
function markOf({ mark, change }: Extract<FlowRun, { kind: 'noteMark' }>): string {
  return withChange(isCounted(mark) ? `[^${mark}]` : escapeMarkdown(mark), change)
}

/** Whether the mark of a note at the end is a number; a designation's is not. */
export function isCounted(mark: string): boolean {
  return /^\d+$/.test(mark)
}

function asLines(text: string, place: Place): string {
  return text
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => escapeLineStart(line.trimEnd()))
    .filter((line, index, all) => line !== '' || (index > 0 && index < all.length - 1))
    .join(endings[place])
}

/** Signs of marks stand at words, never at spaces. */
function writeTextRun(run: TextRun, before: string, next: FlowRun | undefined): string {
  const lead = /^\s*/.exec(run.text)?.[0] ?? ''
  const words = run.text.trim()
  const trail = words === '' ? '' : (/\s*$/.exec(run.text)?.[0] ?? '')
  if (words === '') return escapeMarkdown(run.text)
  const follows = trail === '' ? firstCharacterOf(next) : trail
  const neighbours = { before: lead === '' ? before.slice(-1) : lead.slice(-1), after: follows }
  const canSign = mayBeSigned(words, neighbours) && !words.includes('\n')
  // A mark that holds over a line's end is set anew on each line.
  const marked = words
    .split('\n')
    .map((line) =>
      line.trim() === ''
        ? ''
        : withChange(
            mark(escapeMarkdown(line.trim()), run.marks, canSign && run.change === null),
            run.change,
          ),
    )
    .join('\n')
  return `${lead}${marked}${trail}`
}

function mark(words: string, marks: readonly Mark[], canSign: boolean): string {
  return marks.reduceRight((inner, one) => {
    const sign = signs[one]
    const name = elements[one]
    return canSign && sign !== undefined ? `${sign}${inner}${sign}` : `<${name}>${inner}</${name}>`
  }, words)
}

/** Set apart as the notice above the text says. */
function withChange(words: string, change: FlowChange): string {
  switch (change) {
    case 'new':
      return `<strong><u>${words}</u></strong>`
    case 'moved':
      return `<u>${words}</u>`
    case 'struck':
      return `<del>${words}</del>`
    case null:
      return words
  }
}

function firstCharacterOf(run: FlowRun | undefined): string {
  if (run === undefined) return ''
  if (run.kind === 'noteMark') return '['
  return run.marks.length > 0 ? '*' : run.text.slice(0, 1)
}

/**
 * Whether `*` before and after these words is read as a mark wherever they stand: words that begin
 * and end with a letter between spaces, and next to no other mark.
 *
 * @see CommonMark 0.31 section 6.2, left- and right-flanking delimiter runs
 */
function mayBeSigned(words: string, { before, after }: { before: string; after: string }): boolean {
  const isPlain = (character: string) => /^[\p{L}\p{N}]$/u.test(character)
  const isOpen = (character: string) => character === '' || /^[\s(,.;:?!)]/.test(character)
  return (
    isPlain([...words][0] ?? '') &&
    isPlain([...words].at(-1) ?? '') &&
    isOpen(before) &&
    isOpen(after)
  )
}
