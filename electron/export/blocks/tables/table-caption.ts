import type { TableBlock } from '@shared/note/block'
import { typeset } from '@shared/typography/typeset'
import { Paragraph, TextRun } from 'docx'
import { styleIds } from '../../look/styles'
import { fieldRuns, textChildren } from '../../word-elements'
import { getText, type WriteContext } from '../write-context'

/** `Table 2: ` and the caption, which stay with the table; nothing for a table without one. */
export function writeTableCaption(block: TableBlock, context: WriteContext): readonly Paragraph[] {
  const { language, profile, tableNumbers } = context
  const counted = tableNumbers.get(block)
  if (counted === undefined) return []
  const { number, isCounted } = counted
  const [before = '', after = ''] = typeset([language.tableLabel], language, profile)
    .join('')
    .split('{number}')
  const instruction = isCounted ? ' SEQ Table ' : ` SEQ Table \\r ${number} `
  return [
    new Paragraph({
      style: styleIds.tableCaption,
      children: [
        new TextRun(before),
        ...fieldRuns(instruction, String(number)),
        new TextRun(after),
        ...textChildren(getText(context, block)),
      ],
    }),
  ]
}
