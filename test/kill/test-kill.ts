import { buildPrograms } from './build-programs.ts'
import { killApps } from './kill-app.ts'
import { type KillResult, killWriters } from './kill-writer.ts'

/** So many stores, each through so many kills. */
const storeCount = 18
const killsPerStore = 10
const appKillCount = 20
/** Stores that are killed side by side. */
const laneCount = 2

const seed = Number(process.env['FICHE_KILL_SEED'] ?? 1)

async function killAllWriters(
  programs: Awaited<ReturnType<typeof buildPrograms>>,
): Promise<readonly KillResult[]> {
  const seeds = Array.from({ length: storeCount }, (_, index) => seed * 1000 + index).values()
  const lane = async () => {
    const results: KillResult[] = []
    for (const one of seeds) {
      const killed = await killWriters(programs, { seed: one, count: killsPerStore })
      tell(`store ${one}`, killed)
      results.push(...killed)
    }
    return results
  }
  return (await Promise.all(Array.from({ length: laneCount }, lane))).flat()
}

function tell(what: string, results: readonly KillResult[]): void {
  const lost = results.flatMap((result) => result.lost)
  const count = results.reduce((sum, { acknowledgedCount }) => sum + acknowledgedCount, 0)
  write(`${what}: ${results.length} kills, ${count} edits acknowledged, ${lost.length} lost`)
  for (const entry of lost.slice(0, 20)) write(`  ${entry}`)
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}

const beganMs = Date.now()
const programs = await buildPrograms()
try {
  // Side by side: an app that somebody types in mostly waits.
  const [writers, apps] = await Promise.all([
    killAllWriters(programs),
    killApps(programs.readStore, { seed, count: appKillCount }),
  ])
  tell('the whole app', apps)
  const results = [...writers, ...apps]
  const lostCount = results.flatMap(({ lost }) => lost).length
  tell('all', results)
  write(`${Math.round((Date.now() - beganMs) / 1000)} seconds`)
  write(`${results.length} runs, ${lostCount} acknowledged edits lost`)
  process.exitCode = lostCount > 0 ? 1 : 0
} finally {
  await programs.remove()
}
