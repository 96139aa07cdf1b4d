/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Picks one of a list, by a number from 0 to below 1. */
export function pick<T>(items: readonly T[], random: number): T {
  const item = items[Math.floor(random * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}
