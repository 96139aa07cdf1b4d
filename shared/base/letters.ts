const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The letter of a part or an item, from 1, as it prints between brackets: a to z, then aa, bb. */
export function letterOf(part: number): string {
  const place = (part - 1) % letters.length
  return letters.charAt(place).repeat(Math.floor((part - 1) / letters.length) + 1)
}
