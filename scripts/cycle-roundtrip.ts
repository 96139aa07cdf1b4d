import { join, resolve } from 'node:path'
import { runInForeground } from './process/run-in-foreground.ts'

/** Sends notes through LibreOffice and back ten times; the tests do it twice. */
const root = resolve(import.meta.dirname, '..')

process.exitCode = await runInForeground(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'test/roundtrip/cycles/cycles.test.ts',
  ],
  { ...process.env, ROUNDTRIP_CYCLES: '10' },
)
