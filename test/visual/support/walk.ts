import type { Page } from '@playwright/test'
import type { OpenApp } from '../../e2e/support/with-app.ts'
import type { Scene } from './go.ts'
import {
  addNotes,
  binNote,
  changeSettings,
  keepRecoveryCode,
  startWith,
  writeNote,
} from './scene.ts'
import { binScreens, emptyScreens, firstScreens, noteScreens, type Screen } from './screens.ts'
import { steady } from './steady.ts'
import { openOldNote, takeBackExample } from './word/word-scene.ts'
import { reviewScreens, wordInScreens } from './word/word-screens.ts'
import { type Language, wordsOf } from './words.ts'

/** In which a screen is looked at. */
export type Variant = {
  readonly name: string
  readonly language: Language
  readonly scheme: 'light' | 'dark' | 'system'
  readonly width: number
  readonly height: number
  /** 100 where it is not given. */
  readonly textSizePercent?: number
}

export type Walk = {
  readonly variants: readonly Variant[]
  readonly wants?: (screen: Screen, variant: Variant) => boolean
  readonly visit: (page: Page, screen: Screen, variant: Variant) => Promise<void>
  /** Told of a screen that could not be reached; where it is not given, the walk ends there. */
  readonly lost?: (error: unknown, screen: Screen, variant: Variant) => void
}

type Stage = {
  /** From the end of the stage before, in English. */
  readonly enter: (open: OpenApp) => Promise<void>
  readonly screens: readonly Screen[]
}

/** From the first start on: what one stage left is there in the next. */
const stages: readonly Stage[] = [
  { enter: () => Promise.resolve(), screens: firstScreens },
  { enter: ({ page }) => keepRecoveryCode(page), screens: emptyScreens },
  { enter: writeNotes, screens: noteScreens },
  { enter: ({ page }) => binNote(page), screens: binScreens },
  { enter: takeBackExample, screens: reviewScreens },
  { enter: openOldNote, screens: wordInScreens },
]

async function writeNotes({ page }: OpenApp): Promise<void> {
  await writeNote(page)
  await addNotes(page)
}

/** Every screen in every variant, in one start of an app with empty data; seen once it is steady. */
export async function walkScreens(open: OpenApp, walk: Walk): Promise<void> {
  const { page } = open
  for (const [index, { enter, screens }] of stages.entries()) {
    const toEnter = index <= 1 ? startWith : changeSettings
    const toSee = index === 0 ? startWith : changeSettings
    await page.setViewportSize({ width: 1440, height: 900 })
    await toEnter(page, { language: 'en', scheme: 'light', textSizePercent: 100 })
    await enter(open)
    for (const variant of walk.variants) {
      const wanted = screens.filter((screen) => walk.wants?.(screen, variant) ?? true)
      if (wanted.length === 0) continue
      const { language, scheme, width, height, textSizePercent = 100 } = variant
      await toSee(page, { language, scheme, textSizePercent })
      await page.setViewportSize({ width, height })
      const scene = { page, words: await wordsOf(language) }
      for (const screen of wanted) await see(scene, screen, variant, walk)
    }
  }
}

async function see(scene: Scene, screen: Screen, variant: Variant, walk: Walk): Promise<void> {
  const { page } = scene
  try {
    await screen.open(scene)
    await steady(page)
    await walk.visit(page, screen, variant)
    await screen.leave(scene)
  } catch (error) {
    if (walk.lost === undefined) throw error
    walk.lost(error, screen, variant)
    await changeSettings(page, {})
  }
}
