import { join, resolve } from 'node:path'
import { ensureBuilt } from './build/ensure-built.ts'
import { runInForeground } from './process/run-in-foreground.ts'
import { withVirtualDisplay } from './start-command.ts'
import { hasDisplay } from './system/system-needs.ts'
import { ensureSystemPackages } from './system/system-packages.ts'

/** Runs one of our programs that opens the built app: `node scripts/on-display.ts FILE WORDS`. */
const root = resolve(import.meta.dirname, '..')
const [file = '', ...words] = process.argv.slice(2)

await ensureSystemPackages('test')
await ensureBuilt('all')
const programWords = [join(root, file), ...words]
// Measured and compared pictures need the same screen on every machine.
const { command, commandArguments } =
  process.platform === 'linux' || !hasDisplay(process.env)
    ? withVirtualDisplay(process.execPath, programWords)
    : { command: process.execPath, commandArguments: programWords }
process.exitCode = await runInForeground(command, commandArguments, process.env)
