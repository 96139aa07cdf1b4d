import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'

/** Longer than the time after which a silent window is closed. */
const longEnoughMs = 4000
let dataFolder: string
let app: ElectronApplication
let page: Page

test.beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'fiche-closing-'))
  app = await launchElectron({ dataFolder })
  page = await app.firstWindow()
  await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
  // An empty page with the bridge: the test gives the answers that the window would give.
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.loadURL('app://fiche/nothing.html')
      .catch(() => undefined),
  )
  await page.waitForURL('app://fiche/nothing.html')
})

test.afterEach(async () => {
  await app.close()
  await rm(dataFolder, { recursive: true, force: true })
})

function closeWindow(): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

test('a window that asks its user stays open until it may close', async () => {
  let isClosed = false
  page.on('close', () => {
    isClosed = true
  })
  await page.evaluate(() => {
    window.api.mayClose()
    window.api.on('closing', () => window.api.keepOpen())
  })
  await closeWindow()
  await page.waitForTimeout(longEnoughMs)
  expect(isClosed).toBe(false)
  const closed = page.waitForEvent('close')
  await page.evaluate(() => window.api.mayClose()).catch(() => undefined)
  await closed
})

test('a window that says nothing is closed all the same', async () => {
  const closed = page.waitForEvent('close', { timeout: longEnoughMs + 2000 })
  await closeWindow()
  await closed
})
