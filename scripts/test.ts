import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureBuilt } from './build/ensure-built.ts'
import { findElectron } from './electron/find-electron.ts'
import { ensureSystemPackages } from './system/system-packages.ts'
import { npmCheck, runChecks } from './testing/command-stage.ts'
import { runPlaywright } from './testing/playwright-stage.ts'
import { runStages, type Stage } from './testing/run-stages.ts'
import { countLine } from './testing/stage-result.ts'
import { runVitest } from './testing/vitest-stage.ts'

const root = resolve(import.meta.dirname, '..')

function listStages(reportFolder: string): Stage[] {
  const checks = [
    npmCheck(
      'biome: format and lint',
      ['exec', '-s', '--', 'biome', 'ci', '.', '--diagnostic-level=error'],
      root,
    ),
    npmCheck('tsc: types of every layer', ['run', '-s', 'types'], root),
    npmCheck('knip: nothing unused', ['exec', '-s', '--', 'knip'], root),
  ]
  const builds = [{ name: 'electron-vite: out/', run: () => ensureBuilt('all') }]
  const packages = [
    npmCheck('electron-builder: dist-test/', ['run', '-s', 'package', '--', '--test'], root),
  ]
  const prepareElectron = async () => {
    await ensureBuilt('all')
    await findElectron()
  }
  const endToEnd = { root, reportFolder } as const
  const electron = { ...endToEnd, project: 'electron', prepare: prepareElectron } as const
  const chromium = { ...endToEnd, project: 'chromium', prepare: () => ensureBuilt('all') } as const
  return [
    { name: 'check', run: () => runChecks(checks) },
    { name: 'build', run: () => runChecks(builds) },
    { name: 'unit, window and rule tests', run: () => runVitest(root, reportFolder) },
    { name: 'package', run: () => runChecks(packages) },
    { name: 'end-to-end tests in Electron', run: () => runPlaywright(electron) },
    { name: 'end-to-end tests in Chromium', run: () => runPlaywright(chromium) },
  ]
}

await ensureSystemPackages('test')
const reportFolder = await mkdtemp(join(tmpdir(), 'fiche-test-'))
const write = (line: string) => void process.stdout.write(`${line}\n`)
const total = await runStages(listStages(reportFolder), write)
await rm(reportFolder, { recursive: true, force: true })
write(`\n${countLine(total)}`)
process.exitCode = total.failures.length === 0 ? 0 : 1
