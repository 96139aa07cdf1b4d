import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')
const programFolder = join(import.meta.dirname, 'programs')
/** Inside the project, where the programs find its packages. */
const workFolder = join(root, 'node_modules', '.cache', 'fiche')

export type Programs = {
  readonly writeStore: string
  readonly readStore: string
  readonly remove: () => Promise<void>
}

/** Bundles the programs that are killed and that look at what is left; Node runs them as they are. */
export async function buildPrograms(): Promise<Programs> {
  await mkdir(workFolder, { recursive: true })
  const outDir = await mkdtemp(join(workFolder, 'kill-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: {
        input: {
          'write-store': join(programFolder, 'write-store.ts'),
          'read-store': join(programFolder, 'read-store.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  return {
    writeStore: join(outDir, 'write-store.mjs'),
    readStore: join(outDir, 'read-store.mjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}
