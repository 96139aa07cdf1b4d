import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * Bundles a module with those of the project that it needs, which Node cannot read by itself.
 *
 * @param name of the folder below the cache in `node_modules`, so that the bundle finds packages
 * @returns address of the bundle, to be imported
 */
export async function bundleForNode(entry: string, name: string): Promise<string> {
  const outDir = join(root, 'node_modules', '.cache', name)
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [keptFolders],
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  })
  return pathToFileURL(join(outDir, 'bundle.mjs')).href
}

/** Modules find their own files by the folder that they stand in, not by that of the bundle. */
const keptFolders = {
  name: 'kept-folders',
  transform: (code: string, id: string) =>
    id.includes('node_modules') || !code.includes('import.meta.dirname')
      ? null
      : code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
}
