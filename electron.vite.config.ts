import { parse, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { refuseChunkCycles } from './scripts/bundle/refuse-chunk-cycles.ts'

const at = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': at('shared') }

// Targets are written out: electron-vite's own table does not know the Electron that ships,
// and the code must also run on the older development Electron (docs/adr/0005-electron-runtime.md).
const nodeTarget = 'node18.15'
const chromeTarget = 'chrome114'

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      externalizeDeps: true,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          fiche: at('electron/cli/fiche.ts'),
          'fiche-program': at('electron/cli/compiled/fiche-program.ts'),
          'evidence-worker': at('electron/workers/evidence-worker.ts'),
          'export-worker': at('electron/workers/export-worker.ts'),
          'note-worker': at('electron/workers/note-worker.ts'),
          'page-worker': at('electron/workers/page-worker.ts'),
          'pdf-worker': at('electron/workers/pdf-worker.ts'),
          'print-pdf': at('electron/print-pdf.ts'),
          'word-worker': at('electron/workers/word-worker.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    html: { cspNonce: '__CSP_NONCE__' },
    resolve: { alias },
    plugins: [react(), refuseChunkCycles()],
    worker: { format: 'es' },
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        output: {
          chunkFileNames: ({ name }) => `assets/${name}-[hash].js`,
          assetFileNames: ({ names: [name = 'asset'] }) =>
            `assets/${parse(name).name}-[hash][extname]`,
          // Each file costs a question to the main process: few of them, and the shell in one.
          codeSplitting: {
            groups: [
              { name: 'shell', tags: ['$initial'], priority: 1 },
              // It asks where it stands, for which the browser reads the whole file again.
              { name: 'text-model', test: /prosemirror-model|orderedmap/, priority: 2 },
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
