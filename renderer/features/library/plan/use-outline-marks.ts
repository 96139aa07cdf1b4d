import type { ContradictionMark } from '@shared/contract/library/consistency'
import { useMemo } from 'react'
import { useContradicted } from '../../../lib/consistency/use-contradicted'
import { measureKey, type OutlineRow, planKey } from './outline-rows'

/** Lines are asked about in parts of this length, the one in sight with those beside it. */
const partRows = 200

/** Which lines in sight something is at odds with, by key. */
export function useOutlineMarks(
  rows: readonly OutlineRow[],
  firstInSight: number,
): ReadonlyMap<string, ContradictionMark['mark']> {
  const part = Math.floor(firstInSight / partRows)
  const near = useMemo(
    () => rows.slice(Math.max(0, part - 1) * partRows, (part + 2) * partRows),
    [rows, part],
  )
  const plans = useContradicted(
    'plan',
    useMemo(() => near.flatMap((row) => (row.kind === 'plan' ? [row.plan.id] : [])), [near]),
  )
  const measures = useContradicted(
    'measure',
    useMemo(() => near.flatMap((row) => (row.kind === 'measure' ? [row.measure.id] : [])), [near]),
  )
  return useMemo(
    () =>
      new Map([
        ...[...plans].map(([id, mark]) => [planKey(id), mark] as const),
        ...[...measures].map(([id, mark]) => [measureKey(id), mark] as const),
      ]),
    [plans, measures],
  )
}
