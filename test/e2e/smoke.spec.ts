import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'

test('the app opens one window and keeps its data where it is told', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fiche-smoke-'))
  const app = await launchElectron({ dataFolder })
  try {
    await app.firstWindow()
    const describeApp = () =>
      app.evaluate(({ app: electronApp, BrowserWindow }) => ({
        name: electronApp.getName(),
        isPackaged: electronApp.isPackaged,
        profile: electronApp.getPath('userData'),
        visibleWindows: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
      }))
    // A window may be shown only once it has something to show.
    await expect.poll(describeApp).toEqual({
      name: 'Fiche',
      isPackaged: false,
      profile: join(dataFolder, 'browser'),
      visibleWindows: [true],
    })
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
