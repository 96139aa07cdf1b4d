import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listLost, readAcknowledged } from './acknowledged.ts'
import type { Programs } from './build-programs.ts'
import { between, makeRandom, oneOf, type Random } from './random.ts'
import { readState } from './read-state.ts'

/** When a writer dies: so long after its start, or after the nth line that begins so. */
type Moment = {
  readonly line: string
  readonly nth: number
  readonly delayMs: number
}

export type KillResult = { readonly acknowledgedCount: number; readonly lost: readonly string[] }

/** A writer that comes to nothing is killed all the same. */
const longestLifeMs = 8000

/**
 * Kills the writer of one store again and again, and looks each time whether all that any of them
 * acknowledged is still there.
 */
export async function killWriters(
  programs: Programs,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<readonly KillResult[]> {
  const random = makeRandom(seed)
  const folder = await mkdtemp(join(tmpdir(), 'fiche-kill-'))
  const lines: string[] = []
  /** Found lost after an earlier kill: each counts once. */
  const known = new Set<string>()
  const results: KillResult[] = []
  try {
    for (let run = 0; run < count; run += 1) {
      const before = readAcknowledged(lines).count
      lines.push(...(await writeUntilKilled(programs.writeStore, folder, { random, lines })))
      const promised = readAcknowledged(lines)
      const lost = await readState(programs.readStore, folder).then(
        (state) => listLost(promised, state).filter((entry) => !known.has(entry)),
        (error: Error) => Array.from({ length: promised.count || 1 }, () => error.message),
      )
      for (const entry of lost) known.add(entry)
      results.push({ acknowledgedCount: promised.count - before, lost })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return results
}

const others = ['reply', 'template', 'image', 'attachment', 'sent'] as const
const killedAt = ['send', 'compact', 'freeze', 'header', 'close', ...others] as const

function chooseMoment(random: Random): Moment {
  const aim = random()
  if (aim < 0.1) return { line: 'run', nth: 1, delayMs: between(random, 0, 150) }
  if (aim < 0.4) return { line: 'ready', nth: 1, delayMs: between(random, 0, 900) }
  const what = oneOf(random, killedAt)
  const nth = what === 'send' || what === 'compact' || what === 'header' ? between(random, 1, 6) : 1
  return { line: `begin ${what}`, nth, delayMs: between(random, 0, 12) }
}

type Writing = { readonly random: Random; readonly lines: readonly string[] }

/** The lines that a writer said before it died. */
async function writeUntilKilled(
  program: string,
  folder: string,
  { random, lines }: Writing,
): Promise<readonly string[]> {
  const moment = chooseMoment(random)
  const numbers = lines.map((line) => Number(/^typed (\d+)/.exec(line)?.[1] ?? 0))
  const words = [
    folder,
    String(between(random, 1, 1_000_000)),
    String(Math.max(0, ...numbers) + 1),
    oneOf(random, ['0.1', '0.3', '1']),
    String(between(random, 300, 1200)),
  ]
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return await listen(child, moment)
}

function listen(child: ChildProcess, { line, nth, delayMs }: Moment): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const kill = () => child.kill('SIGKILL')
    const patience = setTimeout(kill, longestLifeMs)
    let [out, error, seen] = ['', '', 0]
    child.stderr?.on('data', (chunk: Buffer) => {
      error += chunk.toString()
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const count = out.split('\n').filter((said) => said === line).length
      if (seen < nth && count >= nth) setTimeout(kill, delayMs)
      // A writer that lives too short to come so far dies after it closed.
      else if (out.endsWith('closed\n')) setTimeout(kill, delayMs)
      seen = count
    })
    child.once('close', (_code, signal) => {
      clearTimeout(patience)
      // What stands after the last line break was cut off.
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(0, -1))
      else reject(new Error(`The writer ended by itself: ${error.trim()}`))
    })
  })
}
