/** `50 MB`, `1,2 Mo`, at least `1 kB`: the size of a file as the language writes it. */
export function writeByteCount(byteCount: number, language: string): string {
  const isLarge = byteCount >= 1_000_000
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  })
  return format.format(isLarge ? byteCount / 1_000_000 : Math.max(1, byteCount / 1_000))
}
