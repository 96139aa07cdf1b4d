/** Blocks with an empty line between them; empty ones are left out, not those of a no-break space. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => !/^[ \t\n]*$/.test(block)).join('\n\n')
}

/** Each line after this; an empty one after what of it is no space. */
export function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : `${prefix}${line}`))
    .join('\n')
}

/** A block that hangs from a mark, such as `- ` or `12. `: further lines stand below the first. */
export function hanging(mark: string, text: string): string {
  const room = ' '.repeat(mark.length)
  return text
    .split('\n')
    .map((line, index) => {
      if (index === 0) return `${mark}${line}`
      return line === '' ? '' : `${room}${line}`
    })
    .join('\n')
}
