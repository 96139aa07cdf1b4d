/** The sentence of an error; what was thrown need not be one. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
