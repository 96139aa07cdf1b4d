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

/** Of the signs from the no-break space on, in their order. */
const latinNames =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
  deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
  Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
  ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
  eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`
    .split(/\s+/)
    .map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const)

const namedEntities: ReadonlyMap<string, string> = new Map([
  ...latinNames,
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['thinsp', '\u2009'],
])

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/gi, (whole, name: string) => {
    if (!name.startsWith('#'))
      return namedEntities.get(name) ?? namedEntities.get(name.toLowerCase()) ?? whole
    const isHex = name[1]?.toLowerCase() === 'x'
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
