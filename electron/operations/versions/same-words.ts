import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'

/**
 * Whether a body says what a file says, in whatever order: no word of the file is missing, and none
 * is added but those of charts and pictures, which are not read from files.
 */
export function saysSame(body: readonly Block[], file: readonly Block[]): boolean {
  const written = body.filter(({ kind }) => kind !== 'chart' && kind !== 'image')
  return (
    holdsWords(countWords(body), countWords(file)) &&
    holdsWords(countWords(file), countWords(written))
  )
}

function holdsWords(all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): boolean {
  return [...some].every(([word, count]) => count <= (all.get(word) ?? 0))
}

function countWords(body: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const block of body)
    for (const [word] of plainWords(block).matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Without signs that other programs put into words. */
function plainWords(block: Block): string {
  return plainTextOfBlock(block).normalize('NFC').replaceAll('\u00ad', '')
}
