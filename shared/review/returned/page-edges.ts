import { paragraphsOf } from '../../word/paragraphs'
import type { WordAuthorship, WordDocument, WordParagraph } from '../../word/word-document'
import { likeness, wordCounts } from './align/word-counts'
import type { CompareContext } from './context'
import { plainLine } from './reading/signs'

type EdgeLine = {
  /** Without what was put in, and without what was taken out. */
  readonly before: string
  readonly after: string
  readonly by: WordAuthorship | null
}

/**
 * Finds what was changed on top and at the foot of pages. Programs repeat and part these lines as they
 * like: only one that stands nowhere in what was sent is another one, and what is gone is told where
 * some of the others stayed, for else the copy stands on other paper.
 */
export function addEdgeChanges({ sent, copy, found }: CompareContext): void {
  const [known, returned] = [edgeLines(sent), edgeLines(copy)]
  const sentKeys = new Set(known.map(({ after }) => plainLine(after)))
  const copyKeys = new Set(returned.map(({ after }) => plainLine(after)))
  const told = returned.filter(
    ({ before, after }) => !sentKeys.has(plainLine(after)) && plainLine(before + after) !== '',
  )
  const gone = known.filter(({ after }) => !copyKeys.has(plainLine(after)))
  const left = new Set(gone.map(({ after }) => after))
  for (const { before, after, by } of once(told)) {
    const was = [...left].find((line) => isLine(line, { before, after }))
    if (was !== undefined) left.delete(was)
    if (was !== undefined || after !== '')
      found.generated.push({ what: 'page-edge', index: 0, before: was ?? '', after, by })
  }
  const isSamePaper = [...sentKeys].some((key) => key !== '' && copyKeys.has(key))
  if (!isSamePaper) return
  for (const before of left)
    found.generated.push({ what: 'page-edge', index: 0, before, after: '', by: null })
}

/** By what it was before tracked changes; by its words where they are not tracked. */
function isLine(line: string, { before, after }: Pick<EdgeLine, 'before' | 'after'>): boolean {
  if (plainLine(line) === plainLine(before)) return true
  return likeness(wordCounts(line), wordCounts(after)) >= leastLike
}
const leastLike = 0.3

function once(lines: readonly EdgeLine[]): readonly EdgeLine[] {
  return [...new Map(lines.map((line) => [`${line.before} ${line.after}`, line])).values()]
}

/** Numbers of pages are no lines: they are counted. */
function edgeLines({ headers, footers }: WordDocument): readonly EdgeLine[] {
  return [...headers, ...footers]
    .flatMap((blocks) => paragraphsOf(blocks).flatMap(lineOf))
    .filter(({ before, after }) => !/^[\s\d/–-]*$/.test(after === '' ? before : after))
}

function lineOf({ runs }: WordParagraph): readonly EdgeLine[] {
  const words = (gone: 'inserted' | 'deleted') =>
    runs
      .map((run) => (run.kind === 'text' && run.change?.kind !== gone ? run.text : ''))
      .join('')
      .trim()
  const by = runs.find(({ change }) => change !== null)?.change ?? null
  return [{ before: words('inserted'), after: words('deleted'), by }]
}
