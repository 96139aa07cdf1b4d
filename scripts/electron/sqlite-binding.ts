import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { publishFolder } from '../process/publish-folder.ts'
import { type CommandResult, runCommand } from '../process/run-command.ts'
import { fetchRegistryPackage, type RegistryPackage } from './registry-package.ts'

/** The Node-API headers alone; nothing else of Node is needed to build. */
const headers: RegistryPackage = {
  name: 'node-api-headers',
  version: '1.9.0',
  integrity:
    'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
}

const optimise = ['-c', '-O2', '-fPIC', '-pthread', '-w', '-DNDEBUG']
const cppFlags = [
  '-std=c++20',
  '-fno-rtti',
  '-fno-exceptions',
  '-fvisibility=hidden',
  '-fvisibility-inlines-hidden',
  '-DNAPI_VERSION=8',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]
const linkFlags = [
  '-shared',
  '-pthread',
  '-Wl,-Bsymbolic',
  '-Wl,--exclude-libs,ALL',
  '-Wl,--wrap=napi_create_reference,--wrap=napi_get_reference_value',
]
const wrapperFile = join(import.meta.dirname, 'node-api-8.c')

export type SqliteBuild = {
  readonly cache: string
  readonly nodeModules: string
  /** Makes sure that there is a compiler; called only when something must be built. */
  readonly ensureCompiler: () => Promise<void>
  readonly tell: (line: string) => void
}

/**
 * The path of better-sqlite3 built for Node-API 8 from the sources in node_modules, made at first
 * use. The build that the package brings wants Node-API 10 and crashes on Electron 25.
 * @throws when there is no compiler or it fails
 */
export async function prepareSqliteBinding(build: SqliteBuild): Promise<string> {
  const source = join(build.nodeModules, 'better-sqlite3')
  const recipe = [
    readFileSync(join(source, 'package.json'), 'utf8'),
    readFileSync(wrapperFile, 'utf8'),
    headers.integrity,
    ...optimise,
    ...cppFlags,
    ...linkFlags,
  ]
  const hash = createHash('sha256').update(recipe.join('\n')).digest('hex').slice(0, 12)
  const folder = join(build.cache, `better-sqlite3-node-api-8-${hash}`)
  await publishFolder(folder, async (draft) => {
    await build.ensureCompiler()
    build.tell('Building SQLite for Electron 25 (about a minute, once).')
    await fetchRegistryPackage(headers, draft)
    await compile(build.nodeModules, draft)
    await rm(join(draft, 'package'), { recursive: true })
  })
  return join(folder, 'better_sqlite3.node')
}

async function compile(nodeModules: string, folder: string): Promise<void> {
  const source = join(nodeModules, 'better-sqlite3')
  const sqlite = join(source, 'deps', 'sqlite3')
  const include = `-I${join(folder, 'package', 'include')}`
  const includes = [include, `-I${join(nodeModules, 'node-addon-api')}`, `-I${sqlite}`]
  const options = readSqliteOptions(readFileSync(join(source, 'deps', 'defines.gypi'), 'utf8'))
  const inFolder = { cwd: folder }
  const cpp = [...optimise, ...cppFlags, ...includes, '-o', 'binding.o']
  const results = await Promise.all([
    runCommand('g++', [...cpp, join(source, 'src', 'better_sqlite3.cpp')], inFolder),
    runCommand(
      'gcc',
      [...optimise, '-std=c99', ...options, '-o', 'sqlite.o', join(sqlite, 'sqlite3.c')],
      inFolder,
    ),
    runCommand('gcc', [...optimise, include, '-o', 'wrapper.o', wrapperFile], inFolder),
  ])
  for (const result of results) failUnlessDone(result)
  const objects = ['binding.o', 'sqlite.o', 'wrapper.o']
  failUnlessDone(
    await runCommand(
      'g++',
      [...linkFlags, '-o', 'better_sqlite3.node', ...objects, '-ldl'],
      inFolder,
    ),
  )
  await Promise.all(objects.map((object) => rm(join(folder, object))))
}

/** The compiler options for SQLite that better-sqlite3 lists in its deps/defines.gypi. */
export function readSqliteOptions(gypi: string): string[] {
  return [...gypi.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map(([, option]) => `-D${option}`)
}

function failUnlessDone(result: CommandResult): void {
  if (result.exitCode !== 0)
    throw new Error(`SQLite could not be built (${result.output.trim().slice(-400)})`)
}
