import { z } from 'zod'
import type { Failure, StageResult } from './stage-result.ts'

const messageSchema = z.object({ message: z.string().default('') })

const specSchema = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ errors: z.array(messageSchema).default([]) })),
    }),
  ),
})

/** Suites hold suites: a file, its `describe` blocks, and those within. */
const suiteSchema = z.object({
  title: z.string(),
  specs: z.array(specSchema).default([]),
  get suites() {
    return z.array(suiteSchema).default([])
  },
})

const reportSchema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(messageSchema).default([]),
})

type ReportedTest = Failure & { readonly status: string }

/** Counts tests; one that passed only when repeated counts as failed, as does an error outside tests. */
export function readPlaywrightReport(json: string): StageResult {
  const report = reportSchema.parse(JSON.parse(json))
  const tests = report.suites.flatMap((suite) => listTests(suite, []))
  const failed = tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky')
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failures: [
      ...failed.map(({ name, message }) => ({ name, message })),
      ...report.errors.map(({ message }) => ({
        name: 'outside any test',
        message: message,
      })),
    ],
  }
}

/** The names of all tests that a report lists, also of those that did not run. */
export function listTestNames(json: string): string[] {
  const report = reportSchema.parse(JSON.parse(json))
  return report.suites.flatMap((suite) => listTests(suite, [])).map((test) => test.name)
}

function listTests(suite: z.infer<typeof suiteSchema>, above: readonly string[]): ReportedTest[] {
  const titles = [...above, suite.title]
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      name: [`[${test.projectName}]`, ...titles, spec.title].join(' › '),
      status: test.status,
      message: test.results.flatMap((result) => result.errors.map((e) => e.message)).join('\n'),
    })),
  )
  return [...own, ...suite.suites.flatMap((inner) => listTests(inner, titles))]
}
