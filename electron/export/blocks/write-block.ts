import { assertNever } from '@shared/base/assert-never'
import type { Block } from '@shared/note/block'
import { Paragraph, type Table } from 'docx'
import { numberingReferences } from '../look/numbering'
import { styleIds } from '../look/style-ids'
import { isTakenOut } from '../print/printed-change'
import { textContent } from '../word-elements'
import { writeChart } from './chart'
import { writeImage } from './image'
import { writeList } from './list'
import { writeQuestions } from './questions'
import { numberedUnlessStruck, writeStruckHeading } from './struck'
import { writeAnnexHead } from './structure/annex'
import { writeTable } from './tables/table'
import { getMarkedText, getText, type WriteContext } from './write-context'

const headings = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** The paragraphs and tables of one block; a new kind of block without a writer does not compile. */
export function writeBlock(block: Block, context: WriteContext): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, context)]
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds.body,
          ...(block.numbered && numberedParagraph(block, context)),
          ...content(block, context),
        }),
      ]
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
    case 'annex':
      return [writeAnnexHead(block, context)]
    case 'contents':
      // They stand in the page itself: `writeBody`.
      return []
    default:
      return assertNever(block)
  }
}

type Heading = Extract<Block, { kind: 'heading' }>

/** Its number is that of its style, but for annexes, which count anew. */
function writeHeading(block: Heading, context: WriteContext): Paragraph {
  if (isTakenOut(getText(context, block).change)) return writeStruckHeading(block, context)
  return new Paragraph({
    heading: headings[block.level],
    ...(context.place > 0 && numberedIn(context, numberingReferences.headings, block.level - 1)),
    ...textContent(getMarkedText(context, block)),
  })
}

function numberedParagraph(block: Block, context: WriteContext) {
  const { numbering } = numberedIn(context, numberingReferences.paragraphs, 0)
  return numberedUnlessStruck(getText(context, block), numbering, { ...context, level: 0 })
}

function numberedIn({ place }: WriteContext, reference: string, level: number) {
  return { numbering: { reference, instance: place, level, custom: true } }
}

function content(block: Block, context: WriteContext) {
  return textContent(getText(context, block))
}
