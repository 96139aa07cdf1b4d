/** A word for an error nobody foresaw: its code, else its class. Never its message. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/**
 * What the log says of an error nobody foresaw: where it came from, but not its message, as that
 * may hold text of a note.
 */
export function describeError(method: string, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return [`${method}: ${nameOf(error)}`, ...places].join('\n')
}
