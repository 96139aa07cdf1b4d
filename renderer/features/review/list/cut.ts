/** Longer texts are cut: the page shows all of it. */
const longest = 220

/** Words on one line, cut behind the last whole one that fits. */
export function cut(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ')
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest)
  return `${line.slice(0, end > longest / 2 ? end : longest)}…`
}
