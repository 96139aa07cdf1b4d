/** How a spoken number stands to the exact one: a little under it, a little over it, or the same. */
export type SpokenNumber = {
  readonly value: number
  readonly relation: 'exact' | 'over' | 'nearly'
}

/** A round number that is this near is taken although a nearer, longer one exists. */
const nearShare = 0.02

/**
 * Rounds a number as it is said aloud: 49 297 is nearly 50 000, 192 182 is over 190 000. What has
 * two digits that count is said as it is. The relation always tells the side of the truth, so that
 * "over" is never said of a number that is not reached.
 *
 * @param value not negative
 */
export function spokenRound(value: number): SpokenNumber {
  const digits = significantDigits(value)
  if (digits <= 2) return { value, relation: 'exact' }
  const short = roundTo(value, 1)
  const isNear = Math.abs(short - value) <= value * nearShare
  const rounded = isNear ? short : roundTo(value, 2)
  return { value: rounded, relation: rounded > value ? 'nearly' : 'over' }
}

function significantDigits(value: number): number {
  if (value === 0) return 1
  const [mantissa = ''] = value.toExponential().split('e')
  return mantissa.replace('.', '').length
}

function roundTo(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}
