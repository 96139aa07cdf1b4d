export type Failure = { readonly name: string; readonly message: string }

export type StageResult = { readonly passed: number; readonly failures: readonly Failure[] }

/** What a stage came to whose program ended with this exit code and report. */
export function judgeStage(
  stageName: string,
  reported: StageResult,
  command: { readonly exitCode: number; readonly output: string },
): StageResult {
  if (reported.failures.length > 0) return reported
  const end = command.output.trim().split('\n').slice(-20).join('\n')
  if (command.exitCode !== 0)
    return {
      ...reported,
      failures: [{ name: stageName, message: end || 'It ended with an error.' }],
    }
  if (reported.passed === 0)
    return { ...reported, failures: [{ name: stageName, message: `No test ran.\n${end}` }] }
  return reported
}

export function addUp(results: readonly StageResult[]): StageResult {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failures: results.flatMap((result) => result.failures),
  }
}

/** The line that continuous integration reads: `12 passed, 0 failed`. */
export function countLine(result: StageResult): string {
  return `${result.passed} passed, ${result.failures.length} failed`
}
