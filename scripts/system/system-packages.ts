import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from '../process/run-command.ts'
import {
  choosePackages,
  hasDisplay,
  listSystemNeeds,
  type Purpose,
  type SystemNeed,
} from './system-needs.ts'

const aptListsFolder = '/var/lib/apt/lists'

/**
 * Installs what the system lacks for a purpose, where that is allowed (root, with apt-get);
 * elsewhere prints the one line to run. Does nothing, quickly, when all is there, and never fails:
 * what is still missing shows itself, by name, where it is used.
 */
export async function ensureSystemPackages(purpose: Purpose): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = await listMissing(listSystemNeeds(purpose, hasDisplay(process.env)))
  if (missing.length === 0) return
  if (!isOnPath('apt-get')) {
    const names = missing.map((need) => need.name).join(', ')
    tell(`This system lacks ${names}: install them with its package manager.`)
    return
  }
  if (process.getuid?.() === 0) await install(missing)
  else tell(`This system lacks some packages. Run: sudo ${installLine(await choose(missing))}`)
}

async function install(missing: readonly SystemNeed[]): Promise<void> {
  if (!hasPackageLists()) await apt(['update'])
  const packages = await choose(missing)
  tell(`Installing what this system lacks: ${packages.join(' ')}`)
  const first = await apt(['install', ...packages])
  if (first.exitCode === 0) return
  // Lists from an older day name files that the mirror no longer has.
  await apt(['update'])
  const second = await apt(['install', ...packages])
  if (second.exitCode === 0) return
  tell(`${second.output.trim().split('\n').at(-1)}\nRun: ${installLine(packages)}`)
}

async function apt(aptArguments: readonly string[]) {
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return await runCommand('apt-get', [...options, ...aptArguments], { env })
}

async function listMissing(needs: readonly SystemNeed[]): Promise<SystemNeed[]> {
  const libraries = needs.some((need) => need.kind === 'library') ? await listLibraries() : ''
  return needs.filter((need) => !isPresent(need, libraries))
}

function isPresent(need: SystemNeed, libraries: string): boolean {
  switch (need.kind) {
    case 'command':
      return isOnPath(need.name)
    case 'library':
      return libraries.includes(`\t${need.name} `)
    case 'path':
      return existsSync(need.name)
  }
}

/** The linker's cache, one library a line. */
async function listLibraries(): Promise<string> {
  return (await runCommand('/sbin/ldconfig', ['-p'])).output
}

async function choose(missing: readonly SystemNeed[]): Promise<string[]> {
  const names = missing.flatMap((need) => need.packages)
  const known = new Set<string>()
  for (const name of names)
    if ((await runCommand('apt-cache', ['show', name])).exitCode === 0) known.add(name)
  return choosePackages(missing, (name) => known.has(name))
}

function hasPackageLists(): boolean {
  return (
    existsSync(aptListsFolder) && readdirSync(aptListsFolder).some((n) => n.includes('_Packages'))
  )
}

function isOnPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, program)))
}

function installLine(packages: readonly string[]): string {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
