/** The largest picture that a note can hold; told before any of it is read. */
export const mostImageBytes = 20_000_000

/** More dots than this would take the window's memory, whatever the bytes of the file. */
export const mostImagePixels = 50_000_000
