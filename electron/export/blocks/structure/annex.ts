import { annexLabelOf } from '@shared/note/annexes/body-parts'
import type { AnnexBlock } from '@shared/note/block'
import { Paragraph, TextRun } from 'docx'
import { styleIds } from '../../look/style-ids'
import { revisionOf, withinChange } from '../../word-changes'
import { element, fieldRuns, textChildren } from '../../word-elements'
import { getMarkedText, type WriteContext } from '../write-context'

const underlined = { underline: {} } as const

/**
 * The head of an annex: `ANNEX II`, which Word counts itself, and its title below it in the same
 * paragraph, so that a contents table lists both on one line.
 */
export function writeAnnexHead(annex: AnnexBlock, context: WriteContext): Paragraph {
  const { language, annexNumber } = context
  const label = annexLabelOf(annexNumber, language)
  const title = getMarkedText(context, annex)
  const at = label.lastIndexOf(annexNumber)
  const words = (text: string) => (text === '' ? [] : [new TextRun({ ...underlined, text })])
  const head = [
    ...words(label.slice(0, at)),
    ...(annexNumber === '' ? [] : fieldRuns(' SEQ Annex \\* ROMAN ', annexNumber, underlined)),
    ...words(label.slice(at + annexNumber.length)),
    ...(title.runs.length === 0 ? [] : [new TextRun({ children: [element('w:br', {})] })]),
  ]
  return new Paragraph({
    style: styleIds.annex,
    run: revisionOf(title.change),
    children: [...head.map((run) => withinChange(run, title.change)), ...textChildren(title)],
  })
}
