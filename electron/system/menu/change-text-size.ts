const usualPercent = 100
const sizesPercent = [80, 90, usualPercent, 110, 125, 150, 175, 200]

/** The size of text one step further, of 80 to 200 per cent; it stays at either end. */
export function changeTextSize(percent: number, change: 'larger' | 'smaller' | 'usual'): number {
  if (change === 'usual') return usualPercent
  const next =
    change === 'larger'
      ? sizesPercent.find((size) => size > percent)
      : sizesPercent.findLast((size) => size < percent)
  return next ?? percent
}
