import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of a process and all that it started, as PSS summed over all of them: a page that n
 * processes share counts one n-th in each. Linux only.
 *
 * @returns in MB of 1 000 000 bytes
 */
export function memoryOfTreeMb(pid: number): number {
  const kib = [pid, ...descendantsOf(pid)].reduce((sum, each) => sum + pssKib(each), 0)
  return (kib * 1024) / 1_000_000
}

function descendantsOf(pid: number): readonly number[] {
  const children = listProcesses().filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child.pid, ...descendantsOf(child.pid)])
}

function listProcesses(): readonly { readonly pid: number; readonly parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      // After the name in brackets, which may hold anything: state, parent, ...
      parent: Number(/.*\) \S (\d+)/s.exec(readIfThere(`/proc/${name}/stat`))?.[1]),
    }))
}

function pssKib(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** Empty for a process that has ended meanwhile. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
