import type {
  ChartRows,
  Checked,
  EvidenceSheet,
  Fact,
  FactSource,
  FigureRow,
  Place,
  QuotationRow,
} from '@shared/evidence/evidence-sheet'
import type { EvidenceColumn, EvidenceWords } from '@shared/language/evidence-words'
import { shortDate } from './sheet-words'

/** The cells of a row by their columns; those that are empty need not be there. */
export type SheetCells = Readonly<Partial<Record<EvidenceColumn, string | number | null>>>

/** A row for all that an evidence sheet names: figures, then quotations, then values of charts. */
export function workbookRows(
  { figures, quotations, charts }: EvidenceSheet,
  words: EvidenceWords,
): readonly SheetCells[] {
  return [
    ...figures.flatMap((row, index) => figureRows(row, index + 1, words)),
    ...quotations.map((row, index) => quotationRow(row, index + 1, words)),
    ...charts.flatMap((rows, index) => chartRows(rows, index + 1, words)),
  ]
}

function figureRows(row: FigureRow, count: number, words: EvidenceWords): readonly SheetCells[] {
  const { shown, place, number, unit, calculation, facts, remark, checked } = row
  const own = {
    number: count,
    kind: words.kinds.figure,
    value: shown,
    amount: number,
    unit,
    ...placeCells(place),
    remark,
    checked: checkedCell(checked),
  }
  const [only] = facts
  if (calculation === null) return [{ ...own, ...(only && factCells(only)) }]
  return [
    { ...own, what: `${words.computed}, ${calculation}` },
    ...facts.map((fact) => ({
      number: count,
      kind: words.kinds.operand,
      value: fact.value,
      amount: fact.number,
      ...factCells(fact),
    })),
  ]
}

function checkedCell(checked: Checked | null): string | null {
  return checked && [shortDate(checked.on), checked.by].filter(Boolean).join(', ')
}

function quotationRow(
  { words: quoted, place, measure, source }: QuotationRow,
  count: number,
  { kinds }: EvidenceWords,
): SheetCells {
  return {
    number: count,
    kind: kinds.quotation,
    ...placeCells(place),
    what: measure,
    sentence: quoted,
    ...(source && sourceCells(source)),
  }
}

function chartRows(
  { caption, place, values, checked }: ChartRows,
  count: number,
  { kinds }: EvidenceWords,
): readonly SheetCells[] {
  return values.map(({ point, shown, number, fact, remark }) => {
    const { page, place: parts } = placeCells(place)
    return {
      number: count,
      kind: kinds.chart,
      value: shown,
      amount: number,
      page,
      place: [parts, caption, point].filter((part) => part !== '').join(', '),
      ...(fact && factCells(fact)),
      remark,
      checked: checkedCell(checked),
    }
  })
}

function factCells(fact: Fact): SheetCells {
  return {
    unit: fact.unit,
    qualifier: fact.qualifier,
    what: fact.title,
    period: fact.period,
    provider: fact.provider,
    sentence: fact.sentence,
    ...sourceCells(fact.source),
  }
}

function sourceCells({ name, details, marking }: FactSource): SheetCells {
  return { source: name, details, marking: marking === 'none' ? null : marking }
}

function placeCells({ page, parts }: Place) {
  return { page, place: parts.join(', ') }
}
