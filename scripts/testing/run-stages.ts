import { stageLines } from './stage-lines.ts'
import { addUp, type StageResult } from './stage-result.ts'

export type Stage = { readonly name: string; readonly run: () => Promise<StageResult> }

/** Runs every stage, whatever became of those before it, and writes what each came to. */
export async function runStages(
  stages: readonly Stage[],
  write: (line: string) => void,
): Promise<StageResult> {
  const results: StageResult[] = []
  for (const { name, run } of stages) {
    const beganMs = performance.now()
    const result = await run().catch((error: unknown) => ({
      passed: 0,
      failures: [{ name, message: error instanceof Error ? error.message : String(error) }],
    }))
    results.push(result)
    for (const line of stageLines(name, result, performance.now() - beganMs)) write(line)
  }
  return addUp(results)
}
