const megabyte = 1_000_000

/** What a Word file may hold. Ordinary notes stay far below; more is refused or left out. */
export const limits = {
  /** Files in the package; a paper with a thousand pictures has some two thousand. */
  entries: 10_000,
  /** Unpacked text of one part; a thousand pages have some thirty million. */
  partBytes: 60 * megabyte,
  /** Unpacked text of all parts that are read. */
  textBytes: 120 * megabyte,
  /** Unpacked pictures together; the rest is left out, and said. */
  pictureBytes: 80 * megabyte,
  /** How many times its packed size a part of more than ten megabytes may have. */
  ratio: 200,
  ratioFromBytes: 10 * megabyte,
  /** Elements within elements. */
  depth: 400,
  /** Elements of one part. */
  elements: 1_500_000,
  /** Paragraphs of one part, those of tables with them: some two thousand pages. */
  paragraphs: 50_000,
} as const
