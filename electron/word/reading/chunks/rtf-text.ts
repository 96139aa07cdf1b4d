const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi

/** Groups that hold no words of the text. */
const silentGroups: ReadonlySet<string> = new Set([
  '*',
  'colortbl',
  'datastore',
  'fldinst',
  'fonttbl',
  'info',
  'listoverridetable',
  'listtable',
  'object',
  'pict',
  'stylesheet',
  'themedata',
])

const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

type Group = { readonly isSilent: boolean; readonly fallbackLength: number }

/** The words of a text in RTF, a line for each paragraph; formatting is passed over. */
export function rtfText(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252')
  const groups: Group[] = []
  let group: Group = { isSilent: false, fallbackLength: 1 }
  let text = ''
  // Behind a sign of Unicode stands what readers show that do not know it.
  let skip = 0
  const add = (words: string) => {
    const shown = words.slice(Math.min(skip, words.length))
    skip -= words.length - shown.length
    if (!group.isSilent) text += shown
  }
  for (const [, name, count, hex, sign, brace, words] of western.decode(bytes).matchAll(token)) {
    if (brace === '{') groups.push(group)
    else if (brace === '}') {
      group = groups.pop() ?? group
      skip = 0
    } else if (words !== undefined) add(words)
    else if (hex !== undefined) add(western.decode(Uint8Array.of(Number.parseInt(hex, 16))))
    else if (name === 'u') {
      add(unicodeSign(Number(count)))
      skip = group.fallbackLength
    } else if (name === 'uc') group = { ...group, fallbackLength: Number(count) || 0 }
    else if (silentGroups.has(name ?? sign ?? '')) group = { ...group, isSilent: true }
    else add(Object.hasOwn(signs, name ?? sign ?? '') ? (signs[name ?? sign ?? ''] ?? '') : '')
  }
  return text.trim()
}

/** Numbers above 32 767 are written as negative ones. */
function unicodeSign(count: number): string {
  return Number.isInteger(count) ? String.fromCharCode(count & 0xffff) : ''
}
