import { copyFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AfterPackContext, Configuration } from 'electron-builder'
import type { ElectronRuntime } from './electron/choose-electron.ts'

const shared = 'electron-builder.yml'

/** What users get: the pinned Electron, with every fuse set. */
export function userConfiguration(): Configuration {
  return { extends: shared, electronFuses: { grantFileProtocolExtraPrivileges: false } }
}

/** What the end-to-end tests start: unpacked, on the Electron that runs here, open to Playwright. */
export function testConfiguration(runtime: ElectronRuntime): Configuration {
  const configuration: Configuration = {
    extends: shared,
    directories: { output: 'dist-test' },
    electronFuses: { enableNodeCliInspectArguments: true },
  }
  if (runtime.kind !== 'fallback') return configuration
  return {
    ...configuration,
    electronDist: dirname(runtime.executable),
    electronVersion: runtime.version,
    afterPack: (context) => fitToFallback(context, runtime),
  }
}

async function fitToFallback(context: AfterPackContext, runtime: ElectronRuntime): Promise<void> {
  const resources = join(context.appOutDir, 'resources')
  // It came along with the distribution; a package holds its app in app.asar alone.
  await rm(join(resources, 'default_app.asar'), { recursive: true, force: true })
  if (runtime.sqliteBinding === null) return
  const prebuilds = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds')
  await copyFile(runtime.sqliteBinding, join(prebuilds, 'linux-x64.node'))
}
