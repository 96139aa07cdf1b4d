import { webWordsOf } from '@shared/language/web-words'
import type { Flow, FlowHead, FlowHeadRow, FlowNoteAtEnd, FlowSection } from '../flow/flow'
import { escapeLineStart, escapeMarkdown } from './escape'
import { joinBlocks } from './lines'
import { writeParts } from './parts'
import { isCounted, writeRuns, writeText } from './texts'

/** The whole note as CommonMark with pipe tables and footnotes. */
export function writeMarkdown(flow: Flow): string {
  const words = webWordsOf(flow.language)
  return `${joinBlocks([
    ...writeHead(flow.head, flow.title),
    writeRuns(flow.notice, 'block'),
    ...flow.sections.flatMap((section) => [
      ...annexHead(section),
      ...writeParts(section.parts, words),
    ]),
    ...flow.notesAtEnd.map(noteAtEnd),
    ...writeFoot(flow),
  ])}\n`
}

function plain(text: string): string {
  return escapeLineStart(escapeMarkdown(text.trim().replace(/[ \t\n]+/g, ' ')))
}

function bold(text: string): string {
  return text.trim() === '' ? '' : `**${plain(text)}**`
}

/** Lines of one paragraph. */
function linesOf(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\\\n')
}

/** As in the Word file; the subject is the title. */
function writeHead(head: FlowHead, title: string): readonly string[] {
  if (head.kind === 'plain') {
    const { type, marking, subject, details, clock } = head
    return [
      linesOf([type, marking].map(bold)),
      `# ${plain(subject === '' ? title : subject)}`,
      plain(details),
      bold(clock),
    ]
  }
  const { institution, date, number, file, marking, codes, notice, types, rows } = head
  const [first = '', ...others] = types.map(bold)
  return [
    linesOf(institution.map(bold)),
    linesOf(date.map(bold)),
    linesOf(number.map(bold)),
    linesOf(file.map(bold)),
    bold(marking),
    linesOf(codes.map(bold)),
    first,
    notice === '' ? '' : `*${plain(notice)}*`,
    ...others,
    linesOf(rows.map(headRow)),
    `# ${plain(rows.at(-1)?.values.join(' ').trim() || title)}`,
  ]
}

function headRow({ label, values, isSubject }: FlowHeadRow): string {
  const [first = '', ...others] = values.map(plain)
  if (isSubject) return plain(label)
  return linesOf([`${plain(label)} ${first}`.trimEnd(), ...others])
}

function annexHead({ annex }: FlowSection): readonly string[] {
  if (annex === null) return []
  const title = writeText(annex.title, 'heading')
  return [`## ${plain(annex.label)}${title === '' ? '' : ` ${title}`}`]
}

function noteAtEnd({ mark, paragraphs }: FlowNoteAtEnd): string {
  const written = paragraphs.map((runs) => writeRuns(runs, 'block'))
  const head = isCounted(mark) ? `[^${mark}]: ` : `${escapeMarkdown(mark)} `
  // Further lines of a footnote are told by their room.
  return `${head}${written.join('\n\n').replace(/\n(?!\n)/g, '\n    ')}`.trimEnd()
}

/** After the line at the end of the text, or one of its own: number, initials, unit, marking and language, as at the foot of each page. */
function writeFoot({ head, foot, sections, notesAtEnd }: Flow): readonly string[] {
  if (head.kind !== 'council') return []
  const { number, initials, unit, marking, language } = foot
  const texts = [number, initials, unit, marking, language].filter((text) => text.trim() !== '')
  const isRuled = notesAtEnd.length === 0 && sections.length === 1
  return [isRuled ? '' : '---', texts.map(plain).join(' · ')]
}
