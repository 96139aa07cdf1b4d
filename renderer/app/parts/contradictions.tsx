import { lazy, Suspense } from 'react'
import type { ConsistencyItem } from '../../lib/consistency/contradictions-slot'

const LazyContradictions = lazy(async () => ({
  default: (await import('../../features/contradictions/item-contradictions')).ItemContradictions,
}))

/** For `ContradictionsProvider`: read when the first item is opened. */
export function showContradictions(item: ConsistencyItem) {
  return (
    <Suspense fallback={null}>
      <LazyContradictions {...item} />
    </Suspense>
  )
}
