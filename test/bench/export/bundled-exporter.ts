import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..', '..')
// Inside the project, so that the exporter finds `docx`.
const bundleFolder = join(root, 'node_modules', '.cache', 'bench-export')

type Exporter = typeof import('./in-process')

/** Bundles `in-process.ts`, as Node cannot read the project's modules, and reads it. */
export async function bundledExporter(): Promise<Exporter> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: join(import.meta.dirname, 'in-process.ts'),
      outDir: bundleFolder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'in-process.mjs' } },
    },
  })
  return await import(pathToFileURL(join(bundleFolder, 'in-process.mjs')).href)
}
