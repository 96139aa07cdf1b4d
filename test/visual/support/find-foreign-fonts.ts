import type { CDPSession, Page } from '@playwright/test'

/** Texts in sight that are drawn with a font of the system, not with one that ships with the app. */
export async function findForeignFonts(page: Page): Promise<readonly string[]> {
  const height = page.viewportSize()?.height ?? 0
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
      if (foreign.length === 0 || !(await isInSight(session, nodeId, height))) continue
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
      for (const { familyName } of foreign) found.add(`${familyName} in ${outerHTML.slice(0, 120)}`)
    }
    return [...found]
  } finally {
    await session.detach()
  }
}

async function isInSight(session: CDPSession, nodeId: number, height: number): Promise<boolean> {
  const { quads } = await session.send('DOM.getContentQuads', { nodeId })
  return quads.some(([, top = 0, , , , bottom = 0]) => bottom > 0 && top < height)
}
