import type { QuestionsBlock } from '@shared/note/block'
import { Paragraph } from 'docx'
import { styleIds } from '../look/style-ids'
import { textContent } from '../word-elements'
import { numberedUnlessStruck } from './struck'
import { getListNumbering, getText, type WriteContext } from './write-context'

/**
 * The intro line in bold, kept with the first question, and the questions numbered from 1, each kept
 * with the first of its parts.
 */
export function writeQuestions(block: QuestionsBlock, context: WriteContext): readonly Paragraph[] {
  const numbering = { ...getListNumbering(context, block), custom: true }
  const intro = new Paragraph({
    style: styleIds.questionsIntro,
    ...textContent(getText(context, block)),
  })
  const questions = block.items.flatMap((item) => {
    const { subQuestions = [] } = item
    return [item, ...subQuestions].map(
      (line, index) =>
        new Paragraph({
          style: styleIds.question,
          ...numberedUnlessStruck(
            getText(context, line),
            { ...numbering, level: index === 0 ? 0 : 1 },
            { ...context, level: index === 0 ? 0 : 1 },
          ),
          ...(index === 0 && subQuestions.length > 0 && { keepNext: true }),
          ...textContent(getText(context, line)),
        }),
    )
  })
  return block.intro.length === 0 ? questions : [intro, ...questions]
}
