import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../process/run-command.ts'
import { withVirtualDisplays } from '../system/virtual-displays.ts'
import { listTestNames, readPlaywrightReport } from './playwright-report.ts'
import { judgeStage, type StageResult } from './stage-result.ts'

const timeoutMs = 14 * 60_000
/** Apps that are tested side by side, each on a display of its own. */
const displayCount = Number(process.env['FICHE_TEST_APPS'] || 1)

export type PlaywrightStage = {
  readonly project: 'electron' | 'chromium'
  readonly root: string
  readonly reportFolder: string
  /** What must be there first; when it throws, every test of the project has failed with its words. */
  readonly prepare: () => Promise<unknown>
}

/** Runs the end-to-end tests of one project; those that cannot run count as failed, by name. */
export async function runPlaywright(stage: PlaywrightStage): Promise<StageResult> {
  const stageName = `end-to-end tests, ${stage.project}`
  const obstacle = await stage.prepare().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (obstacle !== undefined) return await failAll(stage, stageName, obstacle)
  const needsDisplays = stage.project === 'electron' && process.platform === 'linux'
  const { command, report } = needsDisplays
    ? await withVirtualDisplays(displayCount, (displays) => playwright(stage, [], displays))
    : await playwright(stage, [], [])
  if (report === undefined) return await failAll(stage, stageName, command.output.trim())
  return judgeStage(stageName, readPlaywrightReport(report), command)
}

async function failAll(
  stage: PlaywrightStage,
  stageName: string,
  message: string,
): Promise<StageResult> {
  const { report } = await playwright(stage, ['--list'], [])
  const names = report === undefined ? [] : listTestNames(report)
  const failed = names.length > 0 ? names : [stageName]
  return { passed: 0, failures: failed.map((name) => ({ name, message })) }
}

async function playwright(
  stage: PlaywrightStage,
  options: readonly string[],
  displays: readonly string[],
) {
  const file = join(stage.reportFolder, `${stage.project}${options.join('')}.json`)
  const words = [
    join(stage.root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--config=test/e2e/playwright.config.ts',
    `--project=${stage.project}`,
    '--reporter=json',
    ...options,
  ]
  const command = await runCommand(process.execPath, words, {
    cwd: stage.root,
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      FICHE_TEST_DISPLAYS: displays.join(' '),
    },
    timeoutMs,
  })
  return { command, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
}
