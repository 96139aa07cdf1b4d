import { createPlainReader } from './plain-reader'
import { createTagScanner } from './tag-scanner'
import type { TextReader } from './text-reader'

const hidden = new Set(['script', 'style', 'template', 'noscript'])
const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 's', 'small', 'span'])
const alsoInline = new Set(['strong', 'sub', 'sup', 'u', 'mark', 'font', 'time', 'wbr'])

/** What a reader of the page sees, a line for each block; a cell stands apart from the next one. */
export function createHtmlReader(onText: (text: string) => void): TextReader {
  let hiddenIn: string | null = null
  const scanner = createTagScanner({
    onText: (text) => {
      if (hiddenIn === null) onText(text.replace(/[\r\n\t]+/g, ' '))
    },
    onTag: ({ name, isEnd }) => {
      const tag = name.toLowerCase()
      if (hiddenIn !== null) {
        if (isEnd && tag === hiddenIn) hiddenIn = null
      } else if (!isEnd && hidden.has(tag)) hiddenIn = tag
      else if (tag === 'td' || tag === 'th') onText(isEnd ? '' : '\t')
      else if (!inline.has(tag) && !alsoInline.has(tag)) onText('\n')
    },
  })
  return createPlainReader(scanner.push)
}
