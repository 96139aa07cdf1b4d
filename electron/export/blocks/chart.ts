import { chartRemarks } from '@shared/figure/chart-remarks'
import type { ChartBlock } from '@shared/note/block'
import { cleanText } from '@shared/typography/clean-text'
import { typeset } from '@shared/typography/typeset'
import { Paragraph } from 'docx'
import { styleIds } from '../look/style-ids'
import { isTakenAway, isTakenOut, type PrintedChange } from '../print/printed-change'
import { changedLine, type PrintedText } from '../print/printed-note'
import { revisionOf, withinChange } from '../word-changes'
import { textContent } from '../word-elements'
import { chartRun } from './chart-run'
import { getText, type WriteContext } from './write-context'

/**
 * The caption, the chart, and below it what must be read with it: all of it stays on one page. A
 * chart that was never described is named by its caption.
 */
export function writeChart(block: ChartBlock, context: WriteContext): readonly Paragraph[] {
  const { language, profile } = context
  const set = (words: string) => typeset([cleanText(words)], language, profile).join('')
  const caption = getText(context, block)
  const change = context.printed.changes?.get(block)
  const description = [block.altText, wordsOf(caption, change), ...block.chart.categories]
    .map((words) => words.trim())
    .find((words) => words !== '')
  const below = [...chartRemarks(block.chart, language), block.sourceLine]
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const drawing = () => chartRun(block.chart, { description: set(description ?? ''), set }, context)
  return [
    new Paragraph({ style: styleIds.chartCaption, ...textContent(caption) }),
    // A drawing cannot be struck.
    ...(isTakenOut(change)
      ? []
      : [
          new Paragraph({
            style: styleIds.chart,
            keepNext: below.length > 0,
            run: revisionOf(change),
            children: [withinChange(drawing(), change)],
          }),
        ]),
    ...(change?.kind === 'omitted' ? [] : below).map(
      (line, index) =>
        new Paragraph({
          style: styleIds.chartNote,
          keepNext: index < below.length - 1,
          ...textContent(changedLine(set(line), change)),
        }),
    ),
  ]
}

function wordsOf({ runs }: PrintedText, whole: PrintedChange | undefined): string {
  const there = runs.filter(({ change }) => isTakenAway(whole) || !isTakenAway(change))
  return there.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}
