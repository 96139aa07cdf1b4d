import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchElectron } from './support/launch-electron.ts'
import { withFolder } from './support/with-app.ts'

test('what was acknowledged as saved is there after a kill', async () => {
  await withFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const app = await launchElectron({ dataFolder })
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.keyboard.press('Control+n')
    await page.getByRole('menuitem', { name: 'Blank note' }).click()
    await page.getByRole('textbox', { name: 'Subject' }).fill('Killed in the middle')
    await page.getByRole('textbox', { name: 'Text of the note' }).click()
    await page.keyboard.type('Written before the power went')
    await expect(page.getByText('Saving')).toHaveCount(0)
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    app.process().kill('SIGKILL')
    await ended

    const again = await launchElectron({ dataFolder })
    try {
      const reopened = await again.firstWindow()
      await expect(reopened.getByRole('textbox', { name: 'Text of the note' })).toHaveText(
        'Written before the power went',
      )
      await expect(reopened.getByRole('textbox', { name: 'Subject' })).toHaveValue(
        'Killed in the middle',
      )
    } finally {
      await again.close()
    }
  })
})
