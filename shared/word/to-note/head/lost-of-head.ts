import type { Language } from '../../../language/language'
import { paragraphsOf } from '../../paragraphs'
import type { WordBlock, WordDocument, WordRun } from '../../word-document'
import type { NotKept } from '../imported-note'
import { isDesignationNote } from '../text/designation-note'

/** What of the first page is neither a field of a header nor in the text: its footnotes and pictures. */
export function lostOfHead(
  { blocks, notes }: Pick<WordDocument, 'blocks' | 'notes'>,
  kept: readonly WordBlock[],
  language: Language,
): readonly NotKept[] {
  const keptRuns = new Set(runsOf(kept).map(nameOf))
  return runsOf(blocks).flatMap((run, index, all): readonly NotKept[] => {
    if (keptRuns.has(nameOf(run))) return []
    if (run.kind === 'image')
      return [{ what: 'image', near: '', text: run.altText, isTextKept: false }]
    if (run.kind !== 'note') return []
    const text = wordsOf(runsOf(notes[run.noteId]?.blocks ?? [])).trim()
    const before = wordsOf(all.slice(Math.max(0, index - 3), index))
    if (isDesignationNote(text, before, language)) return []
    return [{ what: 'head-text', near: before, text, isTextKept: false }]
  })
}

const runsOf = (blocks: readonly WordBlock[]): readonly WordRun[] =>
  paragraphsOf(blocks).flatMap(({ runs }) => runs)

/** What stays may be in paragraphs that were made anew. */
function nameOf(run: WordRun): unknown {
  if (run.kind === 'note') return `note ${run.noteId}`
  return run.kind === 'image' ? `image ${run.image} ${run.altText}` : run
}

const wordsOf = (runs: readonly WordRun[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
