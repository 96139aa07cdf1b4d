/** A stretch of a line of a help page. */
export type HelpInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  /** A key as it is named on the keyboard. */
  | { readonly kind: 'key'; readonly text: string }
  /** The keys that a command has now, which the user may have changed. */
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'link'; readonly text: string; readonly page: string }

const pattern =
  /\*\*(?<strong>[^*]+)\*\*|`(?<key>[^`]+)`|\[\[(?<command>[\w-]+)\]\]|\[(?<link>[^\]]+)\]\((?<page>[\w-]+)\)/g

/** Reads `**strong**`, `` `key` ``, `[[command]]` and `[text](page)`; all else is text as it stands. */
export function parseHelpInline(line: string): readonly HelpInline[] {
  const found: HelpInline[] = []
  let end = 0
  for (const match of line.matchAll(pattern)) {
    if (match.index > end) found.push({ kind: 'text', text: line.slice(end, match.index) })
    found.push(inlineOf(match.groups ?? {}))
    end = match.index + match[0].length
  }
  return end < line.length ? [...found, { kind: 'text', text: line.slice(end) }] : found
}

function inlineOf(groups: Readonly<Record<string, string | undefined>>): HelpInline {
  const { strong, key, command, link = '', page = '' } = groups
  if (strong !== undefined) return { kind: 'strong', text: strong }
  if (key !== undefined) return { kind: 'key', text: key }
  if (command !== undefined) return { kind: 'command', command }
  return { kind: 'link', text: link, page }
}
