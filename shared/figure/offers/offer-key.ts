/**
 * Stands for the nth time that these words stand in a text, so that what was said to an offer can be
 * kept: 18 characters, fit as an id.
 */
export function offerKey(partId: string, words: string, nth: number): string {
  const named = `${partId} ${nth} ${words}`
  return `n-${hash(named, 0x811c9dc5)}${hash(named, 0x1b873593)}`
}

/** FNV-1a: short, and good enough to tell the numbers of one note apart. */
function hash(text: string, seed: number): string {
  let sum = seed
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
