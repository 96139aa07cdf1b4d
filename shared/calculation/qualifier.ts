/** On which side of the value the true one may lie. */
type Bound = 'exact' | 'above' | 'below' | 'near'

const bounds: Readonly<Record<string, Bound>> = {
  exact: 'exact',
  over: 'above',
  'more than': 'above',
  'at least': 'above',
  below: 'below',
  almost: 'below',
  nearly: 'below',
  'close to': 'near',
  around: 'near',
  approximately: 'near',
  'up to': 'below',
}

/**
 * The qualifier of a sum, of what each of the terms carries: that of the only one that is not
 * exact, the same where all agree, else `approximately`, as more is not known.
 */
export function qualifierOfSum(qualifiers: readonly string[]): string {
  const [first, ...rest] = [...new Set(qualifiers.filter((one) => one !== 'exact'))]
  if (first === undefined) return 'exact'
  if (rest.length === 0) return first
  const sides = new Set([first, ...rest].map(boundOf))
  if (sides.size > 1) return 'approximately'
  return sides.has('above') ? 'over' : sides.has('below') ? 'below' : 'approximately'
}

/**
 * The qualifier of what rises with the first value and falls with the second: a difference, a
 * ratio, a share. "Over" below the line makes the result "below".
 */
export function qualifierOfQuotient(above: string, below: string): string {
  return qualifierOfSum([above, turned(below)])
}

/** What a qualifier becomes where a greater value makes the result smaller. */
function turned(qualifier: string): string {
  switch (boundOf(qualifier)) {
    case 'exact':
      return 'exact'
    case 'above':
      return 'below'
    case 'below':
      return 'over'
    case 'near':
      return qualifier
  }
}

/** A qualifier that we do not know says only that the value is not exact. */
function boundOf(qualifier: string): Bound {
  return bounds[qualifier] ?? 'near'
}
