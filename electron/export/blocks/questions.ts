import type { QuestionsBlock } from '@shared/note/block'
import { Paragraph } from 'docx'
import { styleIds } from '../look/styles'
import { textChildren } from '../word-elements'
import { getListNumbering, getText, type WriteContext } from './write-context'

/** The intro line in bold, kept with the first question, and the questions numbered from 1. */
export function writeQuestions(block: QuestionsBlock, context: WriteContext): readonly Paragraph[] {
  const numbering = {
    ...getListNumbering(context, block),
    level: 0,
    custom: true,
  }
  const intro = new Paragraph({
    style: styleIds.questionsIntro,
    children: textChildren(getText(context, block)),
  })
  const questions = block.items.map(
    (item) =>
      new Paragraph({
        style: styleIds.question,
        numbering,
        children: textChildren(getText(context, item)),
      }),
  )
  return block.intro.length === 0 ? questions : [intro, ...questions]
}
