import { expect, test } from '@playwright/test'
import { openChromiumWindow } from './support/chromium-window.ts'

test('the built window runs in a browser on the real handlers, under the same policy', async ({
  page,
}) => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  const opened = await openChromiumWindow(page)
  await page.waitForFunction(() => document.querySelector('#root')?.hasChildNodes())
  expect(await page.evaluate(() => window.api.request('countLibrary', {}))).toMatchObject({
    ok: true,
    value: { sources: 4 },
  })
  await opened.send('closing', null)
  await expect.poll(opened.mayCloseCount).toBe(1)
  expect(problems).toEqual([])
})
