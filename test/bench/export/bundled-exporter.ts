import { join } from 'node:path'
import { bundleForNode } from '../../support/bundle-for-node.ts'

type Exporter = typeof import('./in-process')

/** Bundles `in-process.ts`, as Node cannot read the project's modules, and reads it. */
export async function bundledExporter(): Promise<Exporter> {
  return await import(
    await bundleForNode(join(import.meta.dirname, 'in-process.ts'), 'bench-export')
  )
}
