import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BenchRow, type Measurement, toRow } from './bench-row.ts'
import { benchTable } from './bench-table.ts'

const resultFolder = resolve(import.meta.dirname, '..', 'results')

/** Some rows that are measured together, with their yardstick. */
export type Part = () => Promise<readonly Measurement[]>

/**
 * Measures all parts, a part with a row that missed its target once more, prints the table and
 * writes it to `test/bench/results/NAME.json`.
 *
 * @returns exit code: 1 if a target is missed
 */
export async function runBench(name: string, parts: readonly Part[]): Promise<number> {
  const rows: BenchRow[] = []
  for (const part of parts) rows.push(...(await measureTwiceIfMissed(part)))
  await mkdir(resultFolder, { recursive: true })
  await writeFile(join(resultFolder, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`)
  process.stdout.write(`${benchTable(rows)}\n`)
  return rows.every(({ met }) => met) ? 0 : 1
}

async function measureTwiceIfMissed(part: Part): Promise<readonly BenchRow[]> {
  const first = (await part()).map(toRow)
  if (first.every(({ met }) => met)) return first
  const second = (await part()).map(toRow)
  return first.map((row, index) => (row.met ? row : (second[index] ?? row)))
}
