/** The longest text that a field of the library holds: some forty pages. */
export const mostTextCharacters = 100_000
