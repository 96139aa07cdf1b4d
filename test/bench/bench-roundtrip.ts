import { join, resolve } from 'node:path'
import { ensureBuilt } from '../../scripts/build/ensure-built.ts'
import { bundleForNode } from '../support/bundle-for-node.ts'
import type { Measurement } from './support/bench-row.ts'
import { runBench } from './support/run-bench.ts'

const runCount = Number(process.env['FICHE_BENCH_COUNT'] ?? 10)
const warmUpCount = 2
const pageCount = 200
const workerPath = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'word-worker.cjs')

type Reader = typeof import('./roundtrip/in-process')

await ensureBuilt('main')
const { openReader }: Reader = await import(
  await bundleForNode(join(import.meta.dirname, 'roundtrip', 'in-process.ts'), 'bench-roundtrip')
)

const wanted = { changes: 500, comments: 100 }

async function measure(): Promise<readonly Measurement[]> {
  const reader = await openReader(pageCount, workerPath)
  const { changes, comments, mergedChanges, conflicts } = reader.counts
  if (changes < wanted.changes || comments < wanted.comments)
    throw new Error(`The file has ${changes} changes and ${comments} comments.`)
  process.stdout.write(
    `${mergedChanges} changes in four copies, ${conflicts} of them in conflict\n`,
  )
  const samples = {
    importing: [],
    merging: [],
    importInThread: [],
    importInNewThread: [],
    mergeInThread: [],
    heldByImport: [],
    heldByMerge: [],
  }
  const all = new Map<string, number[]>(Object.entries(samples))
  for (let count = -warmUpCount; count < runCount; count += 1) {
    const importing = await reader.importMs()
    const merging = await reader.mergeMs()
    const first = await reader.importInNewThread()
    const imported = await reader.importInThread()
    const merged = await reader.mergeInThread()
    if (count < 0) continue
    all.get('importing')?.push(importing)
    all.get('merging')?.push(merging)
    all.get('importInThread')?.push(imported.tookMs)
    all.get('importInNewThread')?.push(first.tookMs)
    all.get('mergeInThread')?.push(merged.tookMs)
    all.get('heldByImport')?.push(imported.heldMs)
    all.get('heldByMerge')?.push(merged.heldMs)
  }
  const row = (name: string, what: string, target: Measurement['target'] = null): Measurement => ({
    what,
    samples: all.get(name) ?? [],
    unit: 'Ms',
    yardstick: null,
    target,
  })
  const file = `${pageCount} pages, ${wanted.changes} changes, ${wanted.comments} comments`
  return [
    row('importInThread', `import in its thread: ${file}`, { below: 500 }),
    row('importInNewThread', 'the same in a thread that was just started'),
    row('importing', 'the same in memory, warm'),
    row('heldByImport', 'the same, longest time the main thread was held'),
    row('mergeInThread', 'merge of four such copies in its thread', { below: 2000 }),
    row('merging', 'the same in memory, warm'),
    row('heldByMerge', 'the same, longest time the main thread was held'),
  ]
}

process.exitCode = await runBench('roundtrip', [measure])
