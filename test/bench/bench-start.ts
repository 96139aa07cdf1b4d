import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findElectron } from '../../scripts/electron/find-electron.ts'
import type { Measurement } from './support/bench-row.ts'
import {
  type AppStart,
  type BareStart,
  measureAppStart,
  measureBareStart,
} from './support/measure-start.ts'
import { measureWindow } from './support/measure-window.ts'
import { prepareData } from './support/prepare-data.ts'
import { runBench } from './support/run-bench.ts'

const startCount = Number(process.env['FICHE_BENCH_COUNT'] ?? 15)
const root = resolve(import.meta.dirname, '..', '..')
const bareFolder = join(import.meta.dirname, 'bare-window')

const runtime = await findElectron()
const folder = await mkdtemp(join(tmpdir(), 'fiche-bench-'))
const dataFolder = join(folder, 'data')
const manyNotesFolder = join(folder, 'many')

/** The two windows take turns, so that what slows the machine slows both. */
async function measureStarts(): Promise<readonly Measurement[]> {
  const bare: BareStart[] = []
  const app: AppStart[] = []
  const measureBoth = async () => {
    bare.push(await measureBareStart(runtime, bareFolder, join(folder, 'bare')))
    app.push(await measureAppStart(runtime, root, dataFolder))
  }
  // The first starts fill caches.
  await measureBoth()
  await measureBoth()
  bare.length = 0
  app.length = 0
  for (let count = 0; count < startCount; count += 1) await measureBoth()
  const loaded = { what: 'bare window, DOMContentLoaded', samples: bare.map((s) => s.loadedMs) }
  return [
    {
      what: 'shell painted',
      samples: app.map(({ paintedMs }) => paintedMs),
      unit: 'Ms',
      yardstick: loaded,
      target: { timesYardstick: 1.6 },
    },
    {
      what: 'typing possible, example note',
      samples: app.map(({ typedMs }) => typedMs),
      unit: 'Ms',
      yardstick: loaded,
      target: { timesYardstick: 2.4 },
    },
    {
      what: 'memory, PSS of all processes',
      samples: app.map(({ memoryMb }) => memoryMb),
      unit: 'Mb',
      yardstick: { what: 'bare window', samples: bare.map(({ memoryMb }) => memoryMb) },
      target: { timesYardstick: 1.5 },
    },
  ]
}

try {
  await prepareData(runtime, root, dataFolder, 1)
  await prepareData(runtime, root, manyNotesFolder, 2000)
  process.exitCode = await runBench('start', [
    measureStarts,
    () => measureWindow(runtime, root, manyNotesFolder, startCount),
  ])
} finally {
  await rm(folder, { recursive: true, force: true })
}
