import type { ContradictionMark } from '@shared/contract/library/consistency'
import { useContradicted } from '../../../lib/consistency/use-contradicted'
import { measureKey, type OutlineRow, planKey } from './outline-rows'

/** Which lines of the outline something is at odds with, by key. */
export function useOutlineMarks(
  rows: readonly OutlineRow[],
): ReadonlyMap<string, ContradictionMark['mark']> {
  const plans = useContradicted(
    'plan',
    rows.flatMap((row) => (row.kind === 'plan' ? [row.plan.id] : [])),
  )
  const measures = useContradicted(
    'measure',
    rows.flatMap((row) => (row.kind === 'measure' ? [row.measure.id] : [])),
  )
  return new Map([
    ...[...plans].map(([id, mark]) => [planKey(id), mark] as const),
    ...[...measures].map(([id, mark]) => [measureKey(id), mark] as const),
  ])
}
