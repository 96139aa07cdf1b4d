import { stripVTControlCharacters } from 'node:util'
import { countLine, type StageResult } from './stage-result.ts'

const maximumLines = 25

/** One line for the stage, then each failure's name with the beginning of its message. */
export function stageLines(name: string, result: StageResult, durationMs: number): string[] {
  const mark = result.failures.length === 0 ? '✓' : '✗'
  const seconds = (durationMs / 1000).toFixed(1)
  const failures = result.failures.flatMap((failure, index) => {
    // Tests that could not run all fail for one reason, which is said once.
    const isRepeated = result.failures[index - 1]?.message === failure.message
    return [`  ✗ ${failure.name}`, ...(isRepeated ? [] : messageLines(failure.message))]
  })
  return [`${mark} ${name}: ${countLine(result)} (${seconds} s)`, ...failures]
}

function messageLines(message: string): string[] {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, maximumLines)
  return lines.map((line) => `      ${line}`)
}
