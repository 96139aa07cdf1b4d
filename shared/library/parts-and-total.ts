import type { Observation } from './observation'

/** Parts that are told apart by one dimension, and what they are held against. */
export type Breakdown = {
  readonly dimension: string
  /** Null where the parts are shares, which make up 100 %. */
  readonly total: Observation | null
  readonly parts: readonly Observation[]
  readonly sum: number
}

/**
 * Breakdowns that do not add up. Only exact values are added. Shares may stay below 100 %, as
 * sources often name the largest only; each may be rounded to a whole number.
 *
 * @param siblings observations of one indicator, source, counter and period
 */
export function findUnevenBreakdowns(siblings: readonly Observation[]): readonly Breakdown[] {
  const exact = siblings.filter(({ qualifier }) => qualifier === 'exact')
  const isShare = exact.every(({ unit }) => unit === '%')
  return isShare ? findUnevenShares(exact) : exact.flatMap((total) => findUneven(total, exact))
}

function findUneven(total: Observation, others: readonly Observation[]): readonly Breakdown[] {
  const dimensions = new Set(others.flatMap((other) => addedDimension(total, other) ?? []))
  return [...dimensions].flatMap((dimension) => {
    const parts = others.filter((other) => addedDimension(total, other) === dimension)
    const sum = addUp(parts)
    return parts.length < 2 || sum === total.value ? [] : [{ dimension, total, parts, sum }]
  })
}

/** The one dimension by which an observation is a part of the total; undefined where it is none. */
function addedDimension(total: Observation, part: Observation): string | undefined {
  const added = Object.keys(part.dimensions).filter((name) => !(name in total.dimensions))
  const [dimension] = added
  if (dimension === undefined || added.length > 1 || part.id === total.id) return undefined
  const agrees = Object.entries(total.dimensions).every(
    ([name, value]) => (part.dimensions[name] ?? value) === value,
  )
  const isInside =
    part.geography === total.geography || part.geography === part.dimensions[dimension]
  return agrees && isInside ? dimension : undefined
}

function findUnevenShares(shares: readonly Observation[]): readonly Breakdown[] {
  const groups = new Map<string, Observation[]>()
  for (const share of shares) {
    for (const dimension of Object.keys(share.dimensions)) {
      const { [dimension]: _, ...rest } = share.dimensions
      const key = JSON.stringify([dimension, share.geography, Object.entries(rest).sort()])
      groups.set(key, [...(groups.get(key) ?? []), share])
    }
  }
  return [...groups.values()].flatMap((parts) => {
    const dimension = varyingDimension(parts)
    const sum = addUp(parts)
    const isTooMuch = sum > 100 + parts.length / 2
    return dimension === undefined || !isTooMuch ? [] : [{ dimension, total: null, parts, sum }]
  })
}

/** The dimension in which all of them differ. */
function varyingDimension(parts: readonly Observation[]): string | undefined {
  if (parts.length < 2) return undefined
  return Object.keys(parts[0]?.dimensions ?? {}).find(
    (name) => new Set(parts.map((part) => part.dimensions[name])).size === parts.length,
  )
}

/** To the millionth, so that 0.1 and 0.2 make 0.3. */
function addUp(parts: readonly Observation[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(6))
}
