import { relative } from 'node:path'
import { z } from 'zod'
import type { StageResult } from './stage-result.ts'

/** The part of vitest's JSON report that is read here. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** Counts tests; a file that failed before its first test counts as one failure. */
export function readVitestReport(json: string, root: string): StageResult {
  const { testResults } = reportSchema.parse(JSON.parse(json))
  const failures = testResults.flatMap((file) => {
    const path = relative(root, file.name)
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && file.status === 'failed')
      return [{ name: path, message: file.message }]
    return failed.map((test) => ({
      name: `${path} › ${test.fullName.trim()}`,
      message: (test.failureMessages ?? []).join('\n'),
    }))
  })
  const tests = testResults.flatMap((file) => file.assertionResults)
  return { passed: tests.filter((test) => test.status === 'passed').length, failures }
}
