import { runNpm } from './run-npm.ts'
import type { StageResult } from './stage-result.ts'

export type NamedCheck = { readonly name: string; readonly run: () => Promise<unknown> }

/** Runs checks that are one test each: one that throws has failed. */
export async function runChecks(checks: readonly NamedCheck[]): Promise<StageResult> {
  const failures = []
  for (const { name, run } of checks) {
    try {
      await run()
    } catch (error) {
      failures.push({ name, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return { passed: checks.length - failures.length, failures }
}

/** A check that is an npm command, such as `['run', '-s', 'types']`. */
export function npmCheck(name: string, words: readonly string[], root: string): NamedCheck {
  const run = async () => {
    const result = await runNpm(words, { cwd: root })
    if (result.exitCode !== 0) throw new Error(result.output.trim())
  }
  return { name, run }
}
