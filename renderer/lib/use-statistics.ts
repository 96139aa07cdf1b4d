import type { Evidence } from '@shared/contract/library'
import { useEffect, useState } from 'react'
import { api } from './api'

export type Statistic = Extract<Evidence, { kind: 'statistic' }>
type Known = { readonly ids: readonly string[]; readonly statistics: readonly Statistic[] }

/**
 * The statistics of these ids, those that the library still holds; null before the first answer.
 * The last answer stays until the next is there.
 */
export function useStatistics(ids: readonly string[]): Known | null {
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    let current = true
    const keep = (found: readonly Evidence[]) => {
      const statistics = found.filter((one) => one.kind === 'statistic')
      if (current) setKnown({ ids, statistics })
    }
    api.getStatistics({ ids }).then(keep, () => keep([]))
    return () => {
      current = false
    }
  }, [ids])
  return known
}
