import type { NoteSummary } from '@shared/note/note'

/**
 * The notes of which number or title have a word that begins with each word asked, as they come;
 * all of them where nothing is asked.
 *
 * @param own the note that is written in: it does not cite itself
 */
export function findOwnNotes(
  notes: readonly NoteSummary[],
  query: string,
  { own, limit }: { readonly own: string; readonly limit: number },
): readonly NoteSummary[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found: NoteSummary[] = []
  for (const note of notes) {
    if (found.length === limit) break
    if (note.id === own) continue
    const words = `${note.number ?? ''} ${note.title}`.toLowerCase().split(/[\s,;:()]+/)
    if (asked.every((one) => words.some((word) => word.startsWith(one)))) found.push(note)
  }
  return found
}
