/** Numbers from 0 to 1, always the same for one seed. */
export type Random = () => number

/** @see https://en.wikipedia.org/wiki/Linear_congruential_generator, the numbers of Park and Miller */
export function makeRandom(seed: number): Random {
  let state = (Math.abs(seed) % 2147483646) + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  // Neighbouring seeds begin alike.
  next()
  next()
  return next
}

/** A whole number from `least` on, below `end`. */
export function between(random: Random, least: number, end: number): number {
  return least + Math.floor(random() * (end - least))
}

/** One of a list that is not empty. */
export function oneOf<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[between(random, 0, items.length)] ?? items[0]
}
