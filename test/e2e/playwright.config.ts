import { defineConfig } from '@playwright/test'
import { chromiumLaunchOptions } from './support/chromium-launch-options.ts'
import { displayOfWorker, listDisplays } from './support/displays.ts'

const displays = listDisplays(process.env)
// Read in each worker too, before its first test.
Object.assign(process.env, displayOfWorker(displays, process.env))

// `electron` drives the real app; `chromium` the built window alone, in a current browser.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  // Apps on one display would take the focus from each other.
  workers: Math.max(displays.length, 1),
  forbidOnly: true,
  reporter: 'list',
  snapshotPathTemplate: '../visual/references/{arg}{ext}',
  // A missing reference is a failure; only `npm run visual:accept` writes any.
  updateSnapshots: 'none',
  expect: {
    // A moved button is thousands of pixels; edges of letters differ a little between machines.
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', maxDiffPixels: 400 },
  },
  projects: [
    {
      name: 'electron',
      testMatch: '**/*.spec.ts',
      // Other systems draw letters in their own way; the references are of Linux.
      testIgnore: [
        '**/*.chromium.spec.ts',
        ...(process.platform === 'linux' ? [] : ['**/visual.spec.ts']),
      ],
    },
    {
      name: 'chromium',
      testMatch: '**/*.chromium.spec.ts',
      use: { browserName: 'chromium', launchOptions: chromiumLaunchOptions(process.env) },
    },
  ],
})
