/** The largest Word file that is read; told before any of it is. */
export const mostWordFileBytes = 100_000_000
