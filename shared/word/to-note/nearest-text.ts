import type { Block } from '../../note/block'
import { mapTexts } from '../../note/inlines/map-texts'
import { paragraphsOf } from '../paragraphs'
import type { WordDocument, WordParagraph } from '../word-document'
import type { PlacedRange } from './import-context'
import { plainRuns } from './text/run-text'

type FindNearest = (commentId: string) => PlacedRange | null

/**
 * For comments on words that are no text of a note, such as a row of the first page, the caption of
 * a table or what stands on top of pages: gives those words, at the first one of the text that is
 * next to them, below if there is one. Null where nothing has the comment. A file may have very many
 * of them: its paragraphs are gone through once.
 */
export function createNearestText(
  { blocks, headers, footers }: WordDocument,
  body: readonly Block[],
): FindNearest {
  const edges = paragraphsOf([...headers, ...footers].flat())
  const paragraphs = [...edges, ...paragraphsOf(blocks)]
  const texts = textsByWords(body)
  const found = paragraphs.map((paragraph): Found | null => {
    const words = wordsOf(paragraph)
    const id = words === '' ? undefined : texts.get(words)
    return id === undefined ? null : { id, length: /^\S+/.exec(words)?.[0].length ?? 1 }
  })
  const below = nextOf(found.toReversed()).toReversed()
  const above = nextOf(found)
  const places = new Map<string, number>()
  for (const [at, { runs }] of paragraphs.entries())
    for (const id of runs.flatMap(({ comments }) => comments))
      if (!places.has(id)) places.set(id, at)
  return (commentId) => {
    const at = places.get(commentId) ?? -1
    const nearest = below[at] ?? above[at]
    if (nearest === undefined || nearest === null) return null
    const own = paragraphs[at]?.runs.filter(({ comments }) => comments.includes(commentId)) ?? []
    return { commentId, in: nearest.id, start: 0, end: nearest.length, words: plainRuns(own) }
  }
}

/** A text of the note that begins with so long a word. */
type Found = { readonly id: string; readonly length: number }

/** For each place what was found at it, or last before it. */
function nextOf(found: readonly (Found | null)[]): readonly (Found | null)[] {
  let last: Found | null = null
  return found.map((one) => {
    last = one ?? last
    return last
  })
}

function wordsOf({ runs }: WordParagraph): string {
  return comparable(plainRuns(runs))
}

/** The ids of texts that begin with words, by all their words. */
function textsByWords(body: readonly Block[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  mapTexts(body, (id, inlines) => {
    const [first] = inlines
    const words = comparable(
      inlines
        .map((inline) => {
          if (inline.kind === 'text') return inline.text
          return inline.kind === 'reference' ? inline.shown : ' '
        })
        .join(''),
    )
    if (first?.kind === 'text' && !/^\s/.test(first.text) && !texts.has(words)) texts.set(words, id)
    return inlines
  })
  return texts
}

function comparable(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
