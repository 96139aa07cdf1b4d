import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }

export default defineConfig({
  resolve: { alias },
  test: {
    // One less would leave one of the two cores of continuous integration idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{shared,electron,scripts}/**/*.test.ts',
            'test/{golden,fixtures,documents,bench,kill,fuzz,returned,roundtrip}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'window',
          environment: 'jsdom',
          // A window made anew for each file took four fifths of the time.
          isolate: false,
          unstubGlobals: true,
          include: ['renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/window-environment.ts'],
        },
      },
      { extends: true, test: { name: 'rules', include: ['test/rules/**/*.test.ts'] } },
    ],
  },
})
