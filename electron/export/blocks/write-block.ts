import { assertNever } from '@shared/base/assert-never'
import type { Block } from '@shared/note/block'
import { Paragraph, type Table } from 'docx'
import { styleIds } from '../look/styles'
import { textContent } from '../word-elements'
import { writeChart } from './chart'
import { writeImage } from './image'
import { writeList } from './list'
import { writeQuestions } from './questions'
import { writeTable } from './table'
import { getText, type WriteContext } from './write-context'

const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** The paragraphs and tables of one block; a new kind of block without a writer does not compile. */
export function writeBlock(block: Block, context: WriteContext): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], ...content(block, context) })]
    case 'paragraph':
      return [new Paragraph({ style: styleIds.body, ...content(block, context) })]
    case 'quotation':
      return [new Paragraph({ style: styleIds.quotation, ...content(block, context) })]
    case 'list':
      return writeList(block, context)
    case 'table':
      return writeTable(block, context)
    case 'questions':
      return writeQuestions(block, context)
    case 'chart':
      return writeChart(block, context)
    case 'image':
      return writeImage(block, context)
    default:
      return assertNever(block)
  }
}

function content(block: Block, context: WriteContext) {
  return textContent(getText(context, block))
}
