import type { Page } from '@playwright/test'

/** What differs from run to run, and what stands for it in pictures. */
const changing: readonly (readonly [pattern: string, steady: string])[] = [
  ['\\b\\d\\d:\\d\\d\\b', '14:02'],
  ['(?:[0-9A-Z]{4}-){2,}(?:[0-9A-Z]{4})?', 'S2M9-0MYC-N5X4-'],
  ['[\\d.,]+(?=\\s[kKM][Bo]\\b)', '2'],
  ['/(?:tmp|var)/[^ ]*/data[^ ]*', '/home/anna/Fiche'],
]

/** Answers of the store come well within this time. */
const quietMs = 400

/** Runs in the page: until nothing in it has changed for so long. */
function untilQuiet(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect()
      resolve()
    }
    let timer = setTimeout(finish, forMs)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(finish, forMs)
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true })
  })
}

/** Runs in the page: the number of pages comes whenever it has been counted. */
function hidePageCount(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('[data-pages] { display: none }')
  document.adoptedStyleSheets = [sheet]
}

/** Makes the window look the same in each run: no motion, no caret, times and codes as agreed. */
export async function steady(page: Page): Promise<void> {
  await page.evaluate(hidePageCount)
  await page.mouse.move(2, 300)
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(untilQuiet, quietMs)
  await page.evaluate((patterns) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isPage = node.parentElement?.closest('.ProseMirror') !== null
      if (isPage || node.nodeValue === null) continue
      for (const [pattern, agreed] of patterns)
        node.nodeValue = node.nodeValue.replace(new RegExp(pattern, 'g'), agreed)
    }
  }, changing)
}
