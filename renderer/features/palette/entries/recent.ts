/** As many as the settings keep. */
const mostKept = 100

/** The ids with one used just now; each stands once, the last used first. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, mostKept)
}
