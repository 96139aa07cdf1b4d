import type { Page } from '@playwright/test'

/** A state of the window that is looked at; it is reached in any language, with the note open. */
export type Screen = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly leave: (page: Page) => Promise<void>
}

const nothing = () => Promise.resolve()
const leaveByEscape = (page: Page) => page.keyboard.press('Escape')

async function focusText(page: Page): Promise<void> {
  await page.locator('.ProseMirror').first().waitFor()
  await page.locator('.ProseMirror p').first().click()
  await page.keyboard.press('End')
}

async function openSlash(page: Page): Promise<void> {
  await focusText(page)
  await page.keyboard.type(' /deployed')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
}

async function leaveSlash(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  for (let presses = 0; presses < ' /deployed'.length; presses += 1)
    await page.keyboard.press('Backspace')
}

async function searchEvidence(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('deployed')
  await page.locator('[data-help="evidence"]').getByRole('option').first().waitFor()
}

async function clearEvidence(page: Page): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').waitFor()
}

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+Comma')
  await page.locator('[data-help="saving"]').waitFor()
}

/** By the palette, as a narrow window hides its list of notes. */
async function backToNote(page: Page): Promise<void> {
  await openPalette(page)
  await page.keyboard.type('Agencies on the ground')
  const option = page.getByRole('dialog').getByRole('option').first()
  await option.filter({ hasText: 'Agencies on the ground' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.ProseMirror').first().waitFor()
}

export const screens: readonly Screen[] = [
  { name: 'note', open: focusText, leave: nothing },
  { name: 'insert', open: openSlash, leave: leaveSlash },
  { name: 'evidence', open: searchEvidence, leave: clearEvidence },
  { name: 'palette', open: openPalette, leave: leaveByEscape },
  {
    name: 'help',
    open: async (page) => {
      await focusText(page)
      await page.keyboard.press('F1')
      await page.getByRole('heading', { level: 2 }).last().waitFor()
    },
    leave: leaveByEscape,
  },
  { name: 'settings', open: openSettings, leave: backToNote },
  {
    name: 'focus',
    open: (page) => page.keyboard.press('Control+Shift+D'),
    leave: (page) => page.keyboard.press('Control+Shift+D'),
  },
]
