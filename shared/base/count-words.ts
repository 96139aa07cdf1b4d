/** Counts words as Word does; a lone dash or sign is none, and a space inside a number ends none. */
export function countWords(text: string): number {
  return text
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
