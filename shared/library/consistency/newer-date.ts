/**
 * Which of two dates is the later one, as far as both are known: `2024` and `2024-03` cannot be told
 * apart. Null where they cannot, or where one is missing.
 *
 * @param first ISO 8601, of any precision
 */
export function findNewer(first: string | null, second: string | null): 'first' | 'second' | null {
  if (first === null || second === null) return null
  const length = Math.min(first.length, second.length)
  const [one, other] = [first.slice(0, length), second.slice(0, length)]
  if (one === other) return null
  return one > other ? 'first' : 'second'
}
