import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../process/run-command.ts'
import { withVirtualDisplay } from '../start-command.ts'
import { listTestNames, readPlaywrightReport } from './playwright-report.ts'
import { judgeStage, type StageResult } from './stage-result.ts'

const timeoutMs = 14 * 60_000

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
  const needsDisplay = stage.project === 'electron' && process.platform === 'linux'
  const { command, report } = await playwright(stage, [], needsDisplay)
  if (report === undefined) return await failAll(stage, stageName, command.output.trim())
  return judgeStage(stageName, readPlaywrightReport(report), command)
}

async function failAll(
  stage: PlaywrightStage,
  stageName: string,
  message: string,
): Promise<StageResult> {
  const { report } = await playwright(stage, ['--list'], false)
  const names = report === undefined ? [] : listTestNames(report)
  const failed = names.length > 0 ? names : [stageName]
  return { passed: 0, failures: failed.map((name) => ({ name, message })) }
}

async function playwright(
  stage: PlaywrightStage,
  options: readonly string[],
  needsDisplay: boolean,
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
  const start = needsDisplay
    ? withVirtualDisplay(process.execPath, words)
    : { command: process.execPath, commandArguments: words }
  const command = await runCommand(start.command, start.commandArguments, {
    cwd: stage.root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    timeoutMs,
  })
  return { command, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
}
