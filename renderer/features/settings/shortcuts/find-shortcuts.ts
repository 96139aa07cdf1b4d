type Line = { readonly name: string; readonly written: string }

/** The lines whose name or keys hold each word of the query, in small or capital letters. */
export function findShortcuts<L extends Line>(lines: readonly L[], query: string): readonly L[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return lines.filter((line) => {
    const held = fold(`${line.name} ${line.written}`)
    return words.every((word) => held.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
