import type { TableBlock } from '@shared/note/block'
import { typeset } from '@shared/typography/typeset'
import { Paragraph, TextRun } from 'docx'
import { styleIds } from '../../look/style-ids'
import { isTakenAway } from '../../print/printed-change'
import { revisionOf, withinChange } from '../../word-changes'
import { fieldRuns, textChildren, textContent } from '../../word-elements'
import { getText, type WriteContext } from '../write-context'

/** `Table 2: ` and the caption, which stay with the table; nothing for a table without one. */
export function writeTableCaption(block: TableBlock, context: WriteContext): readonly Paragraph[] {
  const { language, profile, tableNumbers } = context
  const counted = tableNumbers.get(block)
  if (counted === undefined) return writeGoneCaption(block, context)
  const text = getText(context, block)
  const { number, isCounted } = counted
  const [before = '', after = ''] = typeset([language.tableLabel], language, profile)
    .join('')
    .split('{number}')
  const instruction = isCounted ? ' SEQ Table ' : ` SEQ Table \\r ${number} `
  return [
    new Paragraph({
      style: styleIds.tableCaption,
      run: revisionOf(text.change),
      children: [
        ...[new TextRun(before), ...fieldRuns(instruction, String(number)), new TextRun(after)].map(
          (run) => withinChange(run, text.change),
        ),
        ...textChildren(text),
      ],
    }),
  ]
}

/** One that was taken out is counted no more: its number is among its words. */
function writeGoneCaption(block: TableBlock, { printed }: WriteContext): readonly Paragraph[] {
  const text = printed.texts.get(block)
  if (text === undefined || !isTakenAway(text.change)) return []
  return [new Paragraph({ style: styleIds.tableCaption, ...textContent(text) })]
}
