import type { Contradiction } from '@shared/contract/library/consistency'
import type { ConsistencyItem } from '../../lib/consistency/contradictions-slot'
import { useAnswer } from '../../lib/use-answer'
import { Contradictions } from './contradictions'

/** All that is at odds with one item of the library; nothing until it is known. */
export function ItemContradictions({ kind, id }: ConsistencyItem) {
  if (kind === 'statistic') return <OfStatistic key={id} id={id} />
  if (kind === 'plan') return <OfPlan key={id} id={id} />
  return <OfItem key={`${kind} ${id}`} kind={kind} id={id} />
}

function OfStatistic({ id }: { readonly id: string }) {
  const found = useAnswer('getContradictions', { observationId: id })
  const own = useAnswer('getStatistics', { ids: [id] })
  const [evidence] = own.value ?? []
  if (found.value === null || own.value === null) return null
  return (
    <Contradictions found={found.value} own={evidence?.kind === 'statistic' ? evidence : null} />
  )
}

function OfPlan({ id }: { readonly id: string }) {
  const counts = useAnswer('findCountMismatches', { planId: id })
  return <OfItem kind="plan" id={id} more={counts.value ?? []} />
}

type OfItemProps = ConsistencyItem & { readonly more?: readonly Contradiction[] }

function OfItem({ kind, id, more = [] }: OfItemProps) {
  const found = useAnswer('getInconsistencies', { kind, id })
  if (found.value === null) return null
  const recorded = found.value.map(
    (inconsistency) => ({ kind: 'recorded', inconsistency, others: [] }) as const,
  )
  return <Contradictions found={[...more, ...recorded]} own={null} />
}
