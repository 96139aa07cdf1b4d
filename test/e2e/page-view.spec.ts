import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import * as Y from 'yjs'
import { setBody } from '../../shared/body/set-body'
import { largeNote } from '../bench/editor/large-note'
import { withApp } from './support/with-app.ts'

const pagesOf = (page: Page) => page.getByRole('region', { name: 'Pages of the note' })

test('the pages of a note are counted, shown as Word will print them, and lead back to their text', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const { keyboard } = page
    await page.getByRole('button', { name: 'I have kept it' }).click()
    await page.getByRole('button', { name: 'Make the example note' }).click()
    await page.getByRole('textbox', { name: 'Text of the note' }).click()

    const count = page.getByRole('button', { name: '5 pages' })
    await expect(count).toBeVisible({ timeout: 30_000 })
    await count.click()
    await expect(pagesOf(page)).toBeFocused({ timeout: 30_000 })
    await keyboard.press('Home')
    const first = page.getByRole('region', { name: 'Page 1 of 5' })
    await expect(first).toContainText('Council of the')
    await expect(first).toContainText('1)Joint efforts to reduce irregular migration')

    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    await keyboard.press('PageDown')
    await keyboard.press('PageDown')
    const third = page.getByRole('region', { name: 'Page 3 of 5' })
    await expect(third).toContainText('This designation is without prejudice')
    await expect(page.getByText('3 of 5', { exact: true })).toBeVisible()
    await third.getByText('Visa alignment').click()
    await expect(pagesOf(page)).toBeHidden()
    await keyboard.type('On ')
    await expect(page.getByRole('heading', { name: 'On Visa alignment' })).toBeInViewport()

    await keyboard.press('Control+Alt+p')
    await expect(page.getByRole('region', { name: 'Page 3 of 5' })).toContainText(
      'On Visa alignment',
    )
    await keyboard.press('Escape')
    await keyboard.type('the ')
    await expect(page.getByRole('heading', { name: 'On the Visa alignment' })).toBeVisible()
  })
})

/** A note of 100 pages, made without the window. */
async function makeLargeNote(page: Page): Promise<string> {
  const doc = new Y.Doc()
  setBody(doc, largeNote({ seed: 5, observationIds: ['S1'] }))
  const update = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
  return await page.evaluate(async (bytes) => {
    await window.api.request('getAppState', {})
    await window.api.request('confirmRecoveryCode', {})
    const made = await window.api.request('createNote', { template: 'blank', title: 'Large' })
    const id = made.ok ? made.value.id : ''
    const stored = await window.api.request('appendBodyUpdate', { id, update: bytes })
    if (!stored.ok) throw new Error('The note was not stored.')
    return id
  }, update)
}

test('no key is lost while the pages of a long note are counted', async () => {
  test.setTimeout(90_000)
  await withApp(async ({ page }) => {
    const noteId = await makeLargeNote(page)
    await page.reload()
    const text = page.getByRole('textbox', { name: 'Text of the note' })
    await expect(text).toContainText('Delegations are invited', { timeout: 30_000 })
    await text.click({ position: { x: 200, y: 10 } })
    await page.keyboard.press('Control+Home')

    await page.evaluate((id) => {
      const counted = window.api.request('layoutNote', {
        state: { kind: 'now', noteId: id },
        wants: 'count',
      })
      Reflect.set(window, 'counted', null)
      void counted.then((layout) =>
        Reflect.set(window, 'counted', layout.ok && layout.value.pageCount),
      )
    }, noteId)
    const counted = () => page.evaluate(() => Reflect.get(window, 'counted'))
    const sentence = 'The quick Presidency of 2024 keeps every letter that it is given. '
    await page.keyboard.type(sentence, { delay: 8 })
    expect(await counted()).toBe(null)
    await expect(text).toContainText(sentence)
  })
})
