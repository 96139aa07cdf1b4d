import { assertNever } from '@shared/base/assert-never'
import type { WebWords } from '@shared/language/web-words'
import type { FlowHeading, FlowImage, FlowPart } from '../flow/flow'
import { escapeLineStart, escapeMarkdown } from './escape'
import { joinBlocks, prefixed } from './lines'
import { writeList, writeQuestions } from './lists'
import { writeChart, writeTable } from './tables'
import { writeText } from './texts'

/** Between two lists that would else be read as one. */
const apart = '<!-- -->'

/** Each part as a block of lines. */
export function writeParts(parts: readonly FlowPart[], words: WebWords): readonly string[] {
  return parts.flatMap((part, index) => {
    const written = writePart(part, words)
    const before = parts[index - 1]
    const isList = (one: FlowPart | undefined) => one?.kind === 'list' || one?.kind === 'questions'
    return isList(part) && isList(before) ? [apart, written] : [written]
  })
}

function writePart(part: FlowPart, words: WebWords): string {
  switch (part.kind) {
    case 'heading':
      return writeHeading(part)
    case 'paragraph': {
      const number = part.number === '' ? '' : `${escapeLineStart(part.number)} `
      return `${number}${writeText(part.text, 'block')}`.replace(/ $/, '')
    }
    case 'quotation':
      return prefixed(writeText(part.text, 'block'), '> ')
    case 'list':
      return writeList(part)
    case 'questions':
      return writeQuestions(part)
    case 'table':
      return writeTable(part)
    case 'chart':
      return writeChart(part, words)
    case 'image':
      return writeImage(part)
    case 'role':
      return writeRole(part, words)
    case 'contents':
      return writeContents(part)
    case 'finalLine':
      return '---'
    default:
      return assertNever(part)
  }
}

function writeHeading({ rank, number, text }: FlowHeading): string {
  const words = writeText(text, 'heading')
  return `${'#'.repeat(rank)} ${number === '' ? '' : `${number} `}${words}`.trimEnd()
}

/** Parts of a role are set apart as quotations are, and named. */
function writeRole({ label, parts }: Extract<FlowPart, { kind: 'role' }>, words: WebWords): string {
  const head = label === null ? [] : [`**${escapeMarkdown(label)}**`]
  return prefixed(joinBlocks([...head, ...writeParts(parts, words)]), '> ')
}

function writeContents({ title, lines }: Extract<FlowPart, { kind: 'contents' }>): string {
  const items = lines.map(({ rank, number, words }) => {
    const line = escapeMarkdown([number, words].filter((text) => text !== '').join(' '))
    return `${'  '.repeat(rank - 2)}- ${escapeLineStart(line)}`
  })
  return joinBlocks([`**${escapeMarkdown(title)}**`, items.join('\n')])
}

/** A picture is what it shows, in words. */
function writeImage({ caption, description }: FlowImage): string {
  const words = escapeMarkdown(description.replace(/[ \t\n]+/g, ' ').trim())
  return joinBlocks([writeText(caption, 'block'), words === '' ? '' : `\\[${words}\\]`])
}
