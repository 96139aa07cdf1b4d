import { join, resolve } from 'node:path'
import { runInForeground } from './process/run-in-foreground.ts'

/** Reads the Word files of the corpus, prints how much is right and writes it into the docs. */
const root = resolve(import.meta.dirname, '..')

process.exitCode = await runInForeground(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'unit',
    'test/roundtrip/roundtrip.test.ts',
  ],
  { ...process.env, SCORE_ROUNDTRIP: '1' },
)
