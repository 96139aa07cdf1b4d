import { type RefObject, useEffect } from 'react'

/** Named in the style sheet as `::highlight(list-words)`. */
const highlightName = 'list-words'

/**
 * Marks words wherever they stand in a list, without regard to case and accents. The text itself
 * is not touched: cells stay as they were drawn.
 */
export function useMarkedWords(list: RefObject<Element | null>, words: readonly string[]): void {
  useEffect(() => {
    // Not in the environment of tests.
    if (typeof Highlight === 'undefined' || list.current === null) return
    const ranges = words.length === 0 ? [] : rangesIn(list.current, words.map(fold))
    CSS.highlights.set(highlightName, new Highlight(...ranges))
  })
  useEffect(
    () => () => {
      if (typeof Highlight !== 'undefined') CSS.highlights.delete(highlightName)
    },
    [],
  )
}

function rangesIn(list: Element, words: readonly string[]): readonly Range[] {
  const texts = document.createTreeWalker(list, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.parentElement?.closest('td') === null) continue
    for (const [start, end] of findWords(fold(node.nodeValue ?? ''), words)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}

/** Where folded words stand in a folded text, from the first letter to behind the last. */
export function findWords(
  text: string,
  words: readonly string[],
): readonly (readonly [start: number, end: number])[] {
  return words.flatMap((word) => {
    const spans: (readonly [number, number])[] = []
    for (let at = text.indexOf(word); at !== -1 && word !== ''; at = text.indexOf(word, at + 1))
      spans.push([at, at + word.length])
    return spans
  })
}

/** Small letters without accents, each at the place where it was. */
function fold(text: string): string {
  return text
    .split('')
    .map((unit) => {
      const folded = unit.normalize('NFD').charAt(0).toLowerCase()
      return folded.length === 1 ? folded : unit
    })
    .join('')
}
