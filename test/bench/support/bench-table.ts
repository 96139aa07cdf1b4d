import type { BenchRow } from './bench-row.ts'

const heads = ['', 'median', 'p95', 'yardstick', '', 'ratio', 'target', '']

/** The rows as a table of text, columns aligned. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const isNumber = (column: number) => column === 1 || column === 2 || column === 4 || column === 5
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cellsOf(row: BenchRow): readonly string[] {
  const [unit, middle, p95, yardstick] =
    'medianMs' in row
      ? ['ms', row.medianMs, row.p95Ms, row.yardstickMs]
      : ['MB', row.medianMb, row.p95Mb, row.yardstickMb]
  const amount = (value: number) => `${Math.round(value)} ${unit}`
  return [
    row.what,
    amount(middle),
    amount(p95),
    row.yardstick ?? '',
    yardstick === null ? '' : amount(yardstick),
    row.ratio === null ? '' : row.ratio.toFixed(2),
    row.target,
    row.met ? 'met' : 'MISSED',
  ]
}
