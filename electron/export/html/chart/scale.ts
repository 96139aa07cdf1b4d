/** From a value to a place on an axis that begins or ends at nought, and the values written at it. */
export type Scale = {
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

const wantedTicks = 5
/** Nothing smaller is published; numbers near nought cannot be divided. */
const leastSpan = 1e-9

/**
 * An axis on which all values have room; its steps are 1, 2 or 5 of a power of ten.
 *
 * @param from place of the lowest value
 * @param to   place of the highest value
 */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const lowest = Math.min(0, ...values)
  // Nothing but noughts: an axis up to 1.
  const highest = Math.max(0, ...values) || (lowest === 0 ? 1 : 0)
  const step = niceStep(Math.max(highest - lowest, leastSpan) / wantedTicks)
  const first = Math.floor(lowest / step)
  const last = Math.max(Math.ceil(highest / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    rounded((first + index) * step),
  )
  const span = (last - first) * step
  return { ticks, at: (value) => from + ((value - first * step) / span) * (to - from) }
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const digit = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10
  return digit * power
}

/** Without what binary fractions leave. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** `36 000 000`, with the marks of the note's language. */
export function axisLabel(value: number, decimalMark: string): string {
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.')
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole
  const sign = value < 0 ? '\u2212' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${decimalMark}${fraction}`}`
}

function plainDigits(value: number): string {
  const written = String(value)
  return /e/.test(written) ? value.toFixed(12).replace(/\.?0+$/, '') : written
}
