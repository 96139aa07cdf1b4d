import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { findCutText } from '../visual/support/find-cut-text.ts'
import { findSidewaysScroll } from '../visual/support/find-sideways-scroll.ts'
import { findUnmarkedChoice } from '../visual/support/find-unmarked-choice.ts'
import type { Screen } from '../visual/support/screens.ts'
import { withTextSpacing } from '../visual/support/text-spacing.ts'
import { type Variant, walkScreens } from '../visual/support/walk.ts'
import { withApp } from './support/with-app.ts'

const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const

/** The scheme follows the system, as these tests play it. */
const normal: Variant = {
  name: 'normal',
  language: 'en',
  scheme: 'system',
  width: 1440,
  height: 900,
}
/** What a window of 1440 x 900 has left at 200 % and at 400 % zoom. */
const zoomed: readonly Variant[] = [
  { ...normal, name: 'at 200 %', width: 720, height: 450 },
  { ...normal, name: 'at 400 %', width: 360, height: 225 },
]

async function audit(builder: AxeBuilder): Promise<readonly string[]> {
  // Electron has no second page for axe to run its frames in.
  const { violations } = await builder.setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  )
}

/** What axe finds on the screen as it stands, in light, dark and forced colours. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const rules = {
    'target-size': { enabled: true },
    // axe does not see a visible label that is scrolled away.
    'label-title-only': { enabled: false },
  }
  const light = await audit(new AxeBuilder({ page }).options({ rules }))
  // Names and sizes are those of the light scheme; colours are not.
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await audit(new AxeBuilder({ page }).withRules('color-contrast'))
  // The system's colours contrast by themselves; they take away what grounds and shadows tell.
  await page.emulateMedia({ forcedColors: 'active' })
  const forced = await page.evaluate(findUnmarkedChoice)
  await page.emulateMedia(plain)
  return [
    ...light,
    ...dark.map((line) => `dark: ${line}`),
    ...forced.map((line) => `forced colours: ${line}`),
  ]
}

/** A state of the review that differs from others in one line; its journey is looked through too. */
function isOneOfMany({ name }: Screen): boolean {
  return ['review-notice', 'review-refused', 'review-comment', 'review-none'].includes(name)
}

test('no screen has an accessibility violation, in any scheme, zoom or spacing of text', async () => {
  test.setTimeout(480_000)
  /** Where each was found first. */
  const findings = new Map<string, string>()
  await withApp(async (open) => {
    const { page } = open
    page.setDefaultTimeout(15_000)
    await page.emulateMedia(plain)
    await page.getByRole('dialog').waitFor()
    await walkScreens(open, {
      variants: [normal, ...zoomed],
      wants: (screen, variant) =>
        variant === normal ? !isOneOfMany(screen) : screen.references === 'each',
      visit: async (_page, screen, variant) => {
        const found = [
          ...(variant === normal
            ? await violationsOf(page)
            : await page.evaluate(findSidewaysScroll)),
          ...(await withTextSpacing(page, () => page.evaluate(findCutText))),
        ]
        for (const line of found)
          if (!findings.has(line)) findings.set(line, `${screen.name} ${variant.name}`)
      },
      lost: (error, screen, variant) =>
        void findings.set(`not reached: ${String(error)}`, `${screen.name} ${variant.name}`),
    })
  })
  expect([...findings]).toEqual([])
})
