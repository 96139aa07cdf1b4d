import { wordsOf } from './docx-words'

const blocks =
  'p, h1, h2, h3, h4, h5, li, dt, dd, td, th, caption, summary, br, figcaption, span.type'

/** The page as a browser reads it; it needs a DOM. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/**
 * The words of what is found in a page, without those parts.
 *
 * @param without selectors
 */
export function readHtmlWords(
  page: Document,
  selector: string,
  without: readonly string[],
): readonly string[] {
  const words = [...page.querySelectorAll(selector)].map((found) => {
    const copy = page.createElement('div')
    copy.append(found.cloneNode(true))
    for (const part of copy.querySelectorAll(['svg title', 'svg desc', ...without].join(', ')))
      part.remove()
    for (const block of copy.querySelectorAll(blocks)) block.append('\n')
    for (const line of copy.querySelectorAll('br, .head .type span, .foot > *')) line.after('\n')
    return copy.textContent ?? ''
  })
  return wordsOf(words.join('\n'))
}
