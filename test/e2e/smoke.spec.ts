import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'

test('the app opens one window and keeps its data where it is told', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fiche-smoke-'))
  const app = await launchElectron({ dataFolder })
  try {
    const window = await app.firstWindow()
    expect(await window.evaluate(() => document.readyState)).not.toBe('')
    expect(
      await app.evaluate(({ app: electronApp, BrowserWindow }) => ({
        name: electronApp.getName(),
        isPackaged: electronApp.isPackaged,
        dataFolder: electronApp.getPath('userData'),
        windows: BrowserWindow.getAllWindows().map((open) => open.isVisible()),
      })),
    ).toEqual({ name: 'Fiche', isPackaged: false, dataFolder, windows: [true] })
  } finally {
    await app.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
})
