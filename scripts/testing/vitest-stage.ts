import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../process/run-command.ts'
import { judgeStage, type StageResult } from './stage-result.ts'
import { readVitestReport } from './vitest-report.ts'

const timeoutMs = 8 * 60_000

/** Runs all vitest projects once. */
export async function runVitest(root: string, reportFolder: string): Promise<StageResult> {
  const report = join(reportFolder, 'vitest.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const command = await runCommand(
    process.execPath,
    [vitest, 'run', '--reporter=json', `--outputFile=${report}`],
    { cwd: root, timeoutMs },
  )
  const reported = existsSync(report)
    ? readVitestReport(readFileSync(report, 'utf8'), root)
    : { passed: 0, failures: [] }
  return judgeStage('vitest', reported, command)
}
