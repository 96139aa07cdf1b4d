import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt } from '../../scripts/build/ensure-built.ts'
import { ensureSystemPackages } from '../../scripts/system/system-packages.ts'
import { bundledExporter } from './export/bundled-exporter.ts'
import { prepareContenders } from './export/contenders.ts'
import type { Measurement } from './support/bench-row.ts'
import { runBench } from './support/run-bench.ts'

const runCount = Number(process.env['FICHE_BENCH_COUNT'] ?? 10)
const warmUpCount = 3
const workerPath = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'export-worker.cjs')

const targets = {
  20: { warm: null, cold: { timesYardstick: 1.3 } },
  200: { warm: { timesYardstick: 5 }, cold: { timesYardstick: 0.6 } },
} as const

await ensureSystemPackages('bench')
await ensureBuilt('main')
const exporter = await bundledExporter()
const folder = await mkdtemp(join(tmpdir(), 'fiche-bench-export-'))

/** All contenders take turns, so that what slows the machine slows each of them. */
async function measurePages(pageCount: 20 | 200): Promise<readonly Measurement[]> {
  const place = join(folder, String(pageCount))
  const { exportInZone, ...processes } = await prepareContenders(exporter, place, pageCount)
  const [west, east] = [await exportInZone('America/New_York'), await exportInZone('Asia/Tokyo')]
  if (!west.equals(east)) throw new Error('Two exports of one note differ.')

  const { exportMs, readBackMs, zipMs } = await exporter.openExporter(pageCount)
  const contenders = { warm: exportMs, readBack: readBackMs, zip: zipMs, ...processes }
  for (let count = 0; count < warmUpCount; count += 1) {
    await exportMs()
    await readBackMs()
    await zipMs()
  }
  const samples = {
    warm: [],
    readBack: [],
    zip: [],
    fiche: [],
    pandoc: [],
    pythonDocx: [],
    docxtemplater: [],
  }
  const all = new Map<string, number[]>(Object.entries(samples))
  for (let count = 0; count < runCount; count += 1)
    for (const [name, timeMs] of Object.entries(contenders)) all.get(name)?.push(await timeMs())

  const pandoc = { what: 'pandoc', samples: all.get('pandoc') ?? [] }
  const { warm, cold } = targets[pageCount]
  const row = (what: string, name: string) => ({
    what: `${what}, ${pageCount} pages`,
    samples: all.get(name) ?? [],
    unit: 'Ms' as const,
  })
  return [
    {
      ...row('in memory, warm', 'warm'),
      yardstick: { what: 'zipping the same XML', samples: all.get('zip') ?? [] },
      target: warm,
    },
    { ...row('reading it back, warm', 'readBack'), yardstick: null, target: null },
    { ...row('fiche export, whole process', 'fiche'), yardstick: pandoc, target: cold },
    { ...row('python-docx, whole process', 'pythonDocx'), yardstick: pandoc, target: null },
    { ...row('docxtemplater, whole process', 'docxtemplater'), yardstick: pandoc, target: null },
  ]
}

async function measurePagePass(): Promise<readonly Measurement[]> {
  const perPage: number[] = []
  const cancelled: number[] = []
  for (let count = 0; count < Math.ceil(runCount / 3); count += 1) {
    perPage.push(await exporter.pagePassMs(200))
    cancelled.push(await exporter.cancelMs(workerPath))
  }
  return [
    {
      what: 'page pass, one of 200 pages',
      samples: perPage,
      unit: 'Ms',
      yardstick: null,
      target: { below: 60 },
    },
    {
      what: 'ending the page pass',
      samples: cancelled,
      unit: 'Ms',
      yardstick: null,
      target: { below: 100 },
    },
  ]
}

try {
  process.exitCode = await runBench('export', [
    () => measurePages(20),
    () => measurePages(200),
    measurePagePass,
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}
