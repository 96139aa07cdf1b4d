import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { launchElectron } from './launch-electron.ts'

export type OpenApp = {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder of this test's own, gone afterwards; the app's data is in `data`. */
  readonly folder: string
}

/** Gives a test an empty folder of its own, gone afterwards. */
export async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fiche-e2e-'))
  try {
    await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs a test on the real app with empty data of its own, and closes both. */
export async function withApp(run: (open: OpenApp) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const app = await launchElectron({ dataFolder: join(folder, 'data') })
    try {
      await run({ app, page: await app.firstWindow(), folder })
    } finally {
      await app.close()
    }
  })
}
