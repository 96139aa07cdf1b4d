import type { Block } from '@shared/note/block'
import { type IParagraphOptions, Paragraph } from 'docx'
import { type Layout, spacing, twips } from '../look/layout'
import { styleIds } from '../look/style-ids'
import { isTakenOut } from '../print/printed-change'
import type { PrintedText } from '../print/printed-note'
import { textContent } from '../word-elements'
import { getText, type WriteContext } from './write-context'

type Numbered = Pick<IParagraphOptions, 'numbering' | 'indent'>

/**
 * The numbering of a paragraph. What was taken out and still stands on the page is counted no more:
 * its number is the first of its struck words.
 *
 * @param level depth of its indent, 0 for the outermost
 */
export function numberedUnlessStruck(
  { change }: PrintedText,
  numbering: NonNullable<IParagraphOptions['numbering']>,
  { layout, level }: { readonly layout: Layout; readonly level: number },
): Numbered {
  if (!isTakenOut(change)) return { numbering }
  const step = twips(layout.indentMm)
  return { indent: { left: (level + 1) * step, hanging: step } }
}

/** It looks as a heading does, and neither contents nor a reader's list of headings knows it. */
export function writeStruckHeading(block: Block, context: WriteContext): Paragraph {
  const { layout } = context
  const text = getText(context, block)
  const indent = twips(layout.indentMm)
  return new Paragraph({
    style: styleIds.body,
    keepNext: true,
    keepLines: true,
    spacing: spacing(layout.spacingPt.heading, layout.lines.body),
    indent: { left: indent, hanging: indent },
    ...textContent({ ...text, runs: text.runs.map(inBold) }),
  })
}

function inBold(run: PrintedText['runs'][number]): PrintedText['runs'][number] {
  return run.kind === 'text' ? { ...run, marks: [...run.marks, 'bold'] } : run
}
