/**
 * Words that no reader of Markdown takes for markup: everything that CommonMark, its tables and
 * footnotes, or programs that go further (formulas, short names of pictures, links typed plainly)
 * would act on carries a backslash.
 *
 * @see CommonMark 0.31 section 2.4
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~#{}$^@]/g, '\\$&')
    .replace(/:(?=[/\w+-]*[:/])/g, '\\:')
    .replace(/(?<![\p{L}\p{N}])(www)\./giu, '$1\\.')
}

/**
 * What counts only at the beginning of a line: bullets, numbers and letters of lists, rules, underlines of headings,
 * and room that would make a line one of code.
 */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]{2,8}))([.)])(?= |$)/i, '$1\\$2')
}
