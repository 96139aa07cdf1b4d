import { wordsOf } from './docx-words'

const bullet = /^(?:- |\d+[.)] )/
const lettered = /^\((?:[a-z]+)\) /

/** Words of our Markdown, its signs taken away, as a reader of it would. */
export function readMarkdownWords(markdown: string): {
  readonly text: readonly string[]
  /** What stands below the last rule: the foot of the pages. */
  readonly foot: readonly string[]
} {
  const lines = markdown.split('\n')
  const rule = lines.lastIndexOf('---')
  const hasFoot = rule >= 0 && lines.slice(rule).some((line) => line.includes(' · '))
  const read = (some: readonly string[]) => some.flatMap((line) => wordsOf(wordsOfLine(line)))
  return {
    text: read(hasFoot ? lines.slice(0, rule) : lines),
    foot: hasFoot ? read(lines.slice(rule)) : [],
  }
}

function wordsOfLine(line: string): string {
  let rest = line.trim()
  // A picture, as what it shows.
  if (/^\\\[.*\\\]$/.test(rest)) return ''
  if (/^(?:---|<!-- -->|\|(?: --- \|)+|\[\^\d+\]: *)$/.test(rest)) return ''
  while (rest.startsWith('>')) rest = rest.slice(1).trimStart()
  if (/^(?:\|(?: --- \|)+)$/.test(rest)) return ''
  while (bullet.test(rest)) rest = rest.replace(bullet, '').replace(lettered, '').trimStart()
  return unmarked(rest.replace(/^#+ /, '').replace(/^\[\^\d+\]: /, ''))
}

function unmarked(text: string): string {
  return text
    .replace(/\\$/, '')
    .replace(
      /\\([!-/:-@[-`{-~])|<\/?(?:strong|em|u|sup|sub|del)>|<br>|\[\^\d+\]|[*|]/g,
      (whole, escaped) => {
        if (typeof escaped === 'string') return escaped
        return whole === '<br>' || whole === '|' ? ' ' : ''
      },
    )
}
