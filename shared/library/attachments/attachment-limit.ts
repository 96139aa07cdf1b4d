/** The largest copy of a document that a source can hold; told before any of it is read. */
export const mostAttachmentBytes = 50_000_000

/** How much of a copy travels at once. */
export const pieceByteCount = 1_000_000
