import { assertNever } from '@shared/base/assert-never'
import type { OfferedValue } from '@shared/contract/library/figure-offers'
import type { Text } from '@shared/text/text'

/** Why a value may be meant: `Same value · named here: Frontex, 2024`. */
export function reasonWords({ reasons, evidence }: OfferedValue, text: Text): string {
  const { provider, geography, dimensions, period } = evidence.item
  const names = reasons.flatMap((reason): readonly string[] => {
    switch (reason) {
      case 'sentence':
        return []
      case 'dimension':
        return Object.values(dimensions)
      case 'provider':
        return provider === null ? [] : [provider]
      case 'geography':
        return [geography]
      case 'period':
        return period === null ? [] : [yearsOf(period)]
      case 'indicator':
        return [text('wordImport.reason.indicator')]
      default:
        return assertNever(reason)
    }
  })
  return [
    text('wordImport.reason.value'),
    ...(reasons.includes('sentence') ? [text('wordImport.reason.sentence')] : []),
    ...(names.length > 0
      ? [text('wordImport.reason.named', { names: apart(names).join(', ') })]
      : []),
  ].join(' · ')
}

/** What the sentence says of a period for sure: `2024`, `2022–2023`. */
function yearsOf({ start, end }: { readonly start: string; readonly end: string }): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}

/** Each once, and none that another one says too: `Western Balkans` beside its route. */
function apart(names: readonly string[]): readonly string[] {
  const each = [...new Set(names)]
  return each.filter((one) => !each.some((other) => other !== one && other.includes(one)))
}

/** What speaks against it, a line each. */
export function doubtWords({ doubts, shown }: OfferedValue, text: Text): readonly string[] {
  return doubts.map((doubt) => text(`wordImport.doubt.${doubt}`, { shown }))
}
