import { countLine, type StageResult } from './stage-result.ts'

const messageLines = 25

/** One line for the stage, then each failure's name with the beginning of its message. */
export function stageLines(name: string, result: StageResult, durationMs: number): string[] {
  const mark = result.failures.length === 0 ? '✓' : '✗'
  const seconds = (durationMs / 1000).toFixed(1)
  return [
    `${mark} ${name}: ${countLine(result)} (${seconds} s)`,
    ...result.failures.flatMap((failure) => [
      `  ✗ ${failure.name}`,
      ...failure.message
        .split('\n')
        .slice(0, messageLines)
        .map((line) => `      ${line}`),
    ]),
  ]
}
