import type { Page } from '@playwright/test'

/** Texts that are drawn with a font of the system, not with one that ships with the app. */
export async function findForeignFonts(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    })
    const found = new Set<string>()
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      const foreign = fonts.filter((font) => !font.isCustomFont)
      if (foreign.length === 0) continue
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
      for (const { familyName } of foreign) found.add(`${familyName} in ${outerHTML.slice(0, 120)}`)
    }
    return [...found]
  } finally {
    await session.detach()
  }
}
