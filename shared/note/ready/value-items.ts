import type { Text } from '../../text/text'
import type { ChartBlock } from '../block'
import { type DrawnChart, observationIdsOfChart } from '../chart/drawn-chart'
import type { FigureInline } from '../inline'
import { figuresOf } from '../inlines/inlines-of-block'
import type { Note } from '../note'
import { plainTextOfBlock } from '../plain-text'
import { passageOf, passagesOfSpans, type ReadyLine } from './passage'
import type { ReadyFacts } from './ready-facts'
import type { FigureTick, ReadyItem } from './ready-item'
import { tickWords } from './tick-words'

/** Figures and charts of a note, each to be checked by its author, in the order of the text. */
export function valueItems(
  { body }: Pick<Note, 'body'>,
  facts: ReadyFacts,
  lines: readonly ReadyLine[],
  text: Text,
): readonly ReadyItem[] {
  return [...figureItems(figuresById(body), facts, lines, text), ...chartItems(facts, lines, text)]
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)
}

/** Of figures of the same id the last one. */
export function figuresById(body: Note['body']): ReadonlyMap<string, FigureInline> {
  return new Map(figuresOf(body).map((figure) => [figure.id, figure]))
}

/** What a figure shows or is computed from. */
export function observationIdsOf(figure: FigureInline): readonly string[] {
  return 'observationId' in figure ? [figure.observationId] : figure.calculation.observationIds
}

/** All that a chart draws, in words: a tick of it holds while these are the same. */
export function shownByChart({ categories, series }: DrawnChart): string {
  return series
    .map(({ name, values }) => {
      const drawn = values.map((value, at) => `${categories[at]}: ${value?.shown ?? '–'}`)
      return `${name}: ${drawn.join('; ')}`
    })
    .join('\n')
}

/** With where it stands in the plain text. */
type Placed = { readonly at: number; readonly item: ReadyItem }

function figureItems(
  figures: ReadonlyMap<string, FigureInline>,
  { ticks, ownName, spans }: ReadyFacts,
  lines: readonly ReadyLine[],
  text: Text,
): readonly Placed[] {
  const passages = passagesOfSpans(lines, spans)
  return spans.flatMap(({ figureId, start }, index) => {
    const figure = figures.get(figureId)
    if (figure === undefined) return []
    const { shown } = figure
    const ticked = tickOf(ticks, figureId, shown)
    const was = ticked.was ?? ''
    const open =
      ticked.was === null ? text('ready.notChecked') : text('ready.changedSince', { was })
    const item: ReadyItem = {
      ...stateOf(ticked.tick, open, ownName, text),
      id: `figure ${figureId}`,
      excerpt: shown,
      place: { kind: 'value', id: figureId },
      passage: passages[index] ?? null,
      observationIds: observationIdsOf(figure),
      figure: { id: figureId, shown, tick: ticked.tick },
    }
    return [{ at: start, item }]
  })
}

function chartItems(
  { ticks, ownName }: ReadyFacts,
  lines: readonly ReadyLine[],
  text: Text,
): readonly Placed[] {
  const isChart = (line: ReadyLine): line is ReadyLine & { readonly block: ChartBlock } =>
    line.block.kind === 'chart' && line.partId === line.block.id
  return lines.filter(isChart).map((line) => {
    const { id, chart } = line.block
    const shown = shownByChart(chart)
    const { tick, was } = tickOf(ticks, id, shown)
    const open = text(was === null ? 'ready.notChecked' : 'ready.chartChangedSince')
    const item: ReadyItem = {
      ...stateOf(tick, open, ownName, text),
      id: `chart ${id}`,
      excerpt: plainTextOfBlock(line.block) || text('ready.chart'),
      place: { kind: 'value', id },
      passage: passageOf(line, { start: 0, end: 0 }),
      observationIds: [...new Set(observationIdsOfChart(chart))],
      figure: { id, shown, tick },
      chart,
    }
    // A figure in the caption comes first.
    return { at: line.start + line.words.length, item }
  })
}

/** The tick that holds; else what was shown when it was ticked last. */
function tickOf(
  ticks: readonly FigureTick[],
  figureId: string,
  shown: string,
): { readonly tick: FigureTick | null; readonly was: string | null } {
  const own = ticks.filter((tick) => tick.figureId === figureId)
  const tick = own.find((one) => one.shown === shown) ?? null
  return { tick, was: tick === null ? (own.at(-1)?.shown ?? null) : null }
}

function stateOf(tick: FigureTick | null, open: string, ownName: string, text: Text) {
  return {
    group: 'figures',
    isOpen: tick === null,
    severity: 'warning',
    message: tick === null ? open : tickWords(tick, ownName, text),
  } as const
}
