/** Gives `PREFIX-1`, `PREFIX-2` and so on: ids that are the same each time. */
export function countedIds(prefix: string): () => string {
  let made = 0
  return () => {
    made += 1
    return `${prefix}-${made}`
  }
}
