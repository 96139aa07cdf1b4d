import { join, resolve } from 'node:path'
import { ensureBuilt } from './build/ensure-built.ts'
import { electronEnvironment } from './electron/choose-electron.ts'
import { findElectron } from './electron/find-electron.ts'
import { runInForeground } from './process/run-in-foreground.ts'
import { startCommand } from './start-command.ts'
import { hasDisplay } from './system/system-needs.ts'
import { ensureSystemPackages } from './system/system-packages.ts'

const root = resolve(import.meta.dirname, '..')

async function start(words: readonly string[]): Promise<number> {
  const isDevelopment = words.includes('--dev')
  await ensureSystemPackages('start')
  if (!isDevelopment) await ensureBuilt('all')
  const runtime = await findElectron()
  const needsVirtualDisplay = process.platform === 'linux' && !hasDisplay(process.env)
  if (needsVirtualDisplay)
    process.stderr.write('There is no display: the window opens on a virtual one (xvfb-run).\n')
  const { command, commandArguments } = startCommand({
    runtime,
    appFolder: root,
    developmentServer: isDevelopment ? join(root, 'node_modules', '.bin', 'electron-vite') : null,
    needsVirtualDisplay,
    appArguments: words.filter((word) => word !== '--dev'),
  })
  return await runInForeground(command, commandArguments, {
    ...electronEnvironment(runtime, process.env),
    // electron-vite starts Electron itself and learns of it by these two.
    ...(isDevelopment && { ELECTRON_EXEC_PATH: runtime.executable }),
    ...(isDevelopment && runtime.arguments.includes('--no-sandbox') && { NO_SANDBOX: '1' }),
  })
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
