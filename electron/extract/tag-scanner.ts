export type TagScanner = {
  /** Takes the next characters; a tag may be cut anywhere between two calls. */
  readonly push: (markup: string) => void
}

export type ScannedTag = {
  /** As written, without `/`: `w:p`, `DIV`. */
  readonly name: string
  readonly isEnd: boolean
}

type Listener = {
  readonly onText: (text: string) => void
  readonly onTag: (tag: ScannedTag) => void
}

/** Longer than any tag; what is longer is no markup, and is not kept. */
const longestTag = 1_000_000

/**
 * Splits XML or HTML into tags and text as it comes in, entities resolved. It forgives everything:
 * what it reads is searched, not shown.
 */
export function createTagScanner({ onText, onTag }: Listener): TagScanner {
  let rest = ''
  return {
    push: (markup) => {
      const text = rest + markup
      let from = 0
      while (from < text.length) {
        const open = findTag(text, from)
        const end = open === -1 ? endOfText(text, from) : open
        if (end > from) onText(decodeEntities(text.slice(from, end)))
        from = end
        const close = open === -1 ? -1 : endOfTag(text, open)
        if (close === -1) break
        onTag(tagOf(text.slice(open + 1, close)))
        from = close + 1
      }
      rest = text.length - from > longestTag ? '' : text.slice(from)
    },
  }
}

/** Where a tag begins, or may begin; `a < b` is none. */
function findTag(text: string, from: number): number {
  const found = text.slice(from).search(/<(?:[a-z/!?]|$)/i)
  return found === -1 ? -1 : from + found
}

/** Text ends before an entity that may go on. */
function endOfText(text: string, from: number): number {
  const cut = text.slice(Math.max(from, text.length - 9)).search(/&[#a-z0-9]*$/i)
  return cut === -1 ? text.length : Math.max(from, text.length - 9) + cut
}

/** A comment ends at `-->`, whatever stands in it. */
function endOfTag(text: string, open: number): number {
  if (!text.startsWith('<!--', open)) return text.indexOf('>', open)
  const end = text.indexOf('-->', open)
  return end === -1 ? -1 : end + 2
}

function tagOf(inside: string): ScannedTag {
  const isEnd = inside.startsWith('/')
  const [name = ''] = inside.slice(isEnd ? 1 : 0).split(/[\s/>]/, 1)
  return { name, isEnd }
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return namedEntities[name.toLowerCase()] ?? whole
    const isHex = name[1]?.toLowerCase() === 'x'
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
