import type { Page } from '@playwright/test'

/** The distances that WCAG 1.4.12 names. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`

/** Looks at the page while its reader has spaced all text out; afterwards it is as before. */
export async function withTextSpacing<T>(page: Page, look: () => Promise<T>): Promise<T> {
  // The policy of the page lets no style element in; a sheet made by a script is none.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, spacing)
  try {
    return await look()
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
    })
  }
}
