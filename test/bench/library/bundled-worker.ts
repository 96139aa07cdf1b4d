import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..', '..')
// Inside the project, so that the store finds its native module.
const bundleFolder = join(root, 'node_modules', '.cache', 'bench-library')

/** Makes `store-worker.ts` a program that Node runs, and gives its path. */
export async function bundleWorker(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: join(import.meta.dirname, 'store-worker.ts'),
      outDir: bundleFolder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'store-worker.mjs' } },
    },
  })
  return join(bundleFolder, 'store-worker.mjs')
}
