import { type HelpInline, parseHelpInline } from './help-inline'

export type HelpBlock =
  | { readonly kind: 'title' | 'heading' | 'paragraph'; readonly content: readonly HelpInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly HelpInline[])[] }
  | { readonly kind: 'picture'; readonly file: string; readonly description: string }
  /** The table of all commands that have keys. */
  | { readonly kind: 'shortcuts' }

/**
 * Reads a help page: the part of Markdown that the pages use. Blocks are parted by empty lines;
 * `# title`, `## heading`, lists of `- item`, `![description](file)`, and `{shortcuts}` alone.
 */
export function parseHelp(markdown: string): readonly HelpBlock[] {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf)
}

function blockOf(block: string): HelpBlock {
  const picture = /^!\[(?<description>[^\]]*)\]\((?<file>[\w.-]+)\)$/.exec(block)?.groups
  if (picture !== undefined)
    return {
      kind: 'picture',
      file: picture['file'] ?? '',
      description: picture['description'] ?? '',
    }
  if (block === '{shortcuts}') return { kind: 'shortcuts' }
  if (block.startsWith('- ')) return { kind: 'list', items: itemsOf(block) }
  const [, signs, words = block] = /^(#{1,2}) (.*)$/s.exec(block) ?? []
  const kind = signs === '#' ? 'title' : signs === '##' ? 'heading' : 'paragraph'
  return { kind, content: parseHelpInline(words.replaceAll('\n', ' ')) }
}

function itemsOf(list: string): readonly (readonly HelpInline[])[] {
  return list
    .slice(2)
    .split(/\n- /)
    .map((item) => parseHelpInline(item.replace(/\s*\n\s*/g, ' ')))
}
