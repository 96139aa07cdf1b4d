/** What a field of a header says, on one line; empty for nothing. */
export function headerWords(value: string | null | readonly string[]): string {
  if (value === null || value === 'none') return ''
  return typeof value === 'string' ? value : value.join(', ')
}
