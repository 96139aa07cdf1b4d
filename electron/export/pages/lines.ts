import type { PageLine, PagePiece, PageRun } from '@shared/contract/pages/pages'
import type { LineLayout } from 'docx/layout'
import { runOf } from './looks'
import type { ReadParagraph, TabStop } from './paragraphs'

/** How far the tallest letters of the two faces reach above their line. */
const ascents = { serif: 0.891, sans: 0.905 } as const

export type LineParts = {
  readonly paragraph: ReadParagraph
  /** All lines of the paragraph, on whatever page. */
  readonly texts: readonly string[]
  /** From the start of a first line to the text after its number. */
  readonly hangingPx: number
  /** Of the text of the page, from which tab stops count. */
  readonly leftPx: number
}

/** Lines of a paragraph with their looks; `first` is the number of the first of them in it. */
export function drawLines(
  lines: readonly LineLayout[],
  first: number,
  parts: LineParts,
): readonly PageLine[] {
  const { paragraph, texts } = parts
  const before = texts.slice(0, first).join('').length
  const { runs, numberLength } = withNumber(parts)
  let at = before
  return lines.map((line) => {
    const cut = sliceRuns(runs, at, at + line.text.length)
    const offset = Math.max(0, at - numberLength)
    at += line.text.length
    return {
      yPx: line.y,
      heightPx: line.height,
      baselinePx: line.y + ascentOf(cut),
      place: paragraph.partId === null ? null : { partId: paragraph.partId, offset },
      direction: paragraph.look.isRightToLeft ? 'rtl' : 'ltr',
      pieces: piecesOf(line, withoutEnd(cut), parts),
    }
  })
}

/** What Word counts comes first; words that are not as they were laid out lose their looks. */
function withNumber({ paragraph, texts }: LineParts) {
  const all = texts.join('')
  const own = paragraph.runs.map(({ text }) => text).join('')
  const isKnown = all.toUpperCase().endsWith(own.toUpperCase())
  const numberLength = isKnown ? all.length - own.length : 0
  const { italic: _upright, ...upright } = paragraph.look.run
  const number = runOf(all.slice(0, numberLength), upright)
  if (!isKnown) return { runs: [runOf(all, paragraph.look.run)], numberLength: 0 }
  return { runs: [number, ...paragraph.runs], numberLength }
}

function sliceRuns(runs: readonly PageRun[], from: number, to: number): readonly PageRun[] {
  let start = 0
  return runs
    .map((run) => {
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
      start += run.text.length
      return { ...run, text }
    })
    .filter(({ text }) => text !== '')
}

/** Spaces at which a line was broken are not drawn. */
function withoutEnd(runs: readonly PageRun[]): readonly PageRun[] {
  const last = runs.at(-1)
  if (last === undefined) return []
  const text = last.text.replace(/ +$/, '')
  return text === '' ? withoutEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}

/** How far the tallest of these words reach above their line. */
export function ascentOf(runs: readonly PageRun[]): number {
  return Math.max(0, ...runs.map(({ face, sizePx }) => ascents[face] * sizePx))
}

/**
 * A line without a tab starts where its alignment has it. One with a tab, as after a number, is two
 * pieces: the second ends where the line does, and starts at the paragraph's indent. Where the
 * paragraph has tab stops of its own, each piece stands at the next of them.
 */
function piecesOf(
  line: LineLayout,
  runs: readonly PageRun[],
  { paragraph, hangingPx, leftPx }: LineParts,
): readonly PagePiece[] {
  const text = runs.map((run) => run.text).join('')
  if (text === '') return []
  const { alignment = 'left', isRightToLeft } = paragraph.look
  const free = line.width - line.textWidth
  const shares = { left: isRightToLeft ? 1 : 0, center: 0.5, right: isRightToLeft ? 0 : 1 }
  const xPx = line.x + free * shares[alignment]
  const tab = text.indexOf('\t')
  if (tab < 0 && isRightToLeft)
    return [{ xPx: xPx + line.textWidth, edge: 'right', widthPx: line.textWidth, runs }]
  if (tab < 0) return [{ xPx, edge: 'left', widthPx: line.textWidth, runs }]
  if (paragraph.tabStops.length > 0) return piecesAtStops(runs, xPx, { paragraph, leftPx })
  const ahead = sliceRuns(runs, 0, tab)
  const rest = sliceRuns(runs, tab + 1, text.length)
  const start: readonly PagePiece[] =
    ahead.length === 0 ? [] : [{ xPx, edge: 'left', widthPx: null, runs: ahead }]
  const widthPx = line.textWidth - hangingPx
  const hangs = hangingPx > 0 && widthPx > 0 && tab <= longestNumber
  return [
    ...start,
    hangs
      ? { xPx: xPx + hangingPx, edge: 'left', widthPx, runs: rest }
      : { xPx: xPx + line.textWidth, edge: 'right', widthPx: null, runs: rest },
  ]
}

/** Words between tabs, each at its stop; those before the first tab at the start of the line. */
export function piecesAtStops(
  runs: readonly PageRun[],
  startPx: number,
  { paragraph, leftPx }: Pick<LineParts, 'paragraph' | 'leftPx'>,
): readonly PagePiece[] {
  let from = 0
  const parts = runs
    .map(({ text }) => text)
    .join('')
    .split('\t')
  return parts.flatMap((part, index): readonly PagePiece[] => {
    const start = from
    from += part.length + 1
    const stop: TabStop | undefined = paragraph.tabStops[index - 1]
    const xPx = index === 0 ? startPx : leftPx + (stop?.atPx ?? 0)
    if (part === '') return []
    const words = sliceRuns(runs, start, start + part.length)
    return [{ xPx, edge: stop?.edge ?? 'left', widthPx: null, runs: words }]
  })
}

/** Characters of a number, as `1.1.1` or `(viii)`. */
const longestNumber = 8

/** The mark of a footnote outside the count, before its first line. */
export function markPiece(mark: string, xPx: number, { pieces }: PageLine): PagePiece {
  const like = pieces.flatMap(({ runs }) => runs)[0]
  const { sizePx = 13, face = 'serif' } = like ?? {}
  return {
    xPx,
    edge: 'left',
    widthPx: null,
    runs: [{ text: mark, marks: ['superscript'], sizePx, face }],
  }
}
