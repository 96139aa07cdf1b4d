import { join, resolve } from 'node:path'
import { runInForeground } from './process/run-in-foreground.ts'

/** Makes what the exporter writes now what the golden tests expect; look at the diff before you commit. */
const root = resolve(import.meta.dirname, '..')

process.exitCode = await runInForeground(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'test/golden/golden.test.ts',
    'test/golden/other-formats.test.ts',
    'test/golden/evidence-golden.test.ts',
  ],
  { ...process.env, ACCEPT_GOLDENS: '1' },
)
