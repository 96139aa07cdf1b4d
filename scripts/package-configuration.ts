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
    afterExtract: removeDefaultApp,
    afterPack: (context) => replaceSqliteBinding(context, runtime),
  }
}

/** It comes along with the distribution; in a package app.asar is the only app. */
async function removeDefaultApp({ appOutDir }: AfterPackContext): Promise<void> {
  await rm(join(appOutDir, 'resources', 'default_app.asar'), { recursive: true, force: true })
}

/** The prebuilt one wants a newer Node-API than the fallback has. */
async function replaceSqliteBinding(
  { appOutDir }: AfterPackContext,
  { sqliteBinding }: ElectronRuntime,
): Promise<void> {
  if (sqliteBinding === null) return
  const prebuilds = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'
  await copyFile(sqliteBinding, join(appOutDir, prebuilds, 'linux-x64.node'))
}
