import { resolve } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { electronEnvironment } from '../../../scripts/electron/choose-electron.ts'
import { findElectron } from '../../../scripts/electron/find-electron.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')

export type LaunchOptions = {
  /** Where this app keeps everything; an empty folder is a first start. */
  readonly dataFolder: string
  readonly arguments?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts the built app, out/, as `npm start` does. Needs a display; the caller closes the app. */
export async function launchElectron(options: LaunchOptions): Promise<ElectronApplication> {
  const runtime = await findElectron(() => undefined)
  return await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.arguments, root, ...(options.arguments ?? [])],
    env: definedOnly({
      ...electronEnvironment(runtime, process.env),
      FICHE_DATA: options.dataFolder,
      ...options.environment,
    }),
  })
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
