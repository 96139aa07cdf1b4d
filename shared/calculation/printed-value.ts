import type { Calculation } from '../note/inline'
import type { Derived } from './calculate'

/**
 * A derived value as it is printed: changes, shares and ratios to one decimal; an average to none
 * where its inputs have none and it has three digits or more, else to one; sums and ranks as they
 * are. The calculation itself keeps the exact value.
 */
export function printedValue(
  { value, inputs }: Pick<Derived, 'value' | 'inputs'>,
  operation: Calculation['operation'],
): number {
  switch (operation) {
    case 'sum':
    case 'rank':
      return value
    case 'average': {
      const isWhole = inputs.every((input) => Number.isInteger(input.value))
      return Number(value.toFixed(isWhole && Math.abs(value) >= 100 ? 0 : 1))
    }
    case 'change':
    case 'changeInPoints':
    case 'share':
    case 'ratio':
      return Number(value.toFixed(1))
  }
}
