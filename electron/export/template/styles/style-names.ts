type Named = {
  /** Ids of styles that became another one, to its id. */
  readonly ids: ReadonlyMap<string, string>
  readonly removed: ReadonlySet<string>
  /** New names by id. */
  readonly renamed: ReadonlyMap<string, string>
  /** Names that no style has. */
  readonly unknown: readonly string[]
}

/** What new names do to the styles of a document; capitals count for nothing. */
export function mergedNames(styles: string, names: Readonly<Record<string, string>>): Named {
  const idOf = new Map(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)"/g)].map(
      ([, id = '', name = '']) => [name.toLowerCase(), id] as const,
    ),
  )
  const wanted = Object.entries(names).map(([ours, theirs]) => ({
    ours,
    theirs,
    id: idOf.get(ours.toLowerCase()),
  }))
  const ids = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const { id, theirs } of wanted) {
    if (id === undefined) continue
    const taken =
      [...renamed].find(([, name]) => name.toLowerCase() === theirs.toLowerCase())?.[0] ??
      idOf.get(theirs.toLowerCase())
    if (taken === undefined || taken === id) renamed.set(id, theirs)
    else ids.set(id, taken)
  }
  const unknown = wanted.filter(({ id }) => id === undefined).map(({ ours }) => ours)
  return { ids, removed: new Set(ids.keys()), renamed, unknown }
}
