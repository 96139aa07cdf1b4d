/**
 * Files that read one another in a circle: one of them would run before what it needs is there.
 *
 * @param imports the static imports of each file, by file name
 * @returns the files of one circle, the first one again at the end; null if there is none
 */
export function findChunkCycle(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): readonly string[] | null => {
    const from = path.indexOf(file)
    if (from >= 0) return [...path.slice(from), file]
    if (done.has(file)) return null
    for (const next of imports.get(file) ?? []) {
      const cycle = follow(next, [...path, file])
      if (cycle !== null) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const cycle = follow(file, [])
    if (cycle !== null) return cycle
  }
  return null
}
