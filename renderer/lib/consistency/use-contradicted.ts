import type { ContradictionMark } from '@shared/contract/library/consistency'
import { useEffect, useMemo, useState } from 'react'
import { api } from '../api'
import type { ConsistencyItem } from './contradictions-slot'

export type Marks = ReadonlyMap<string, ContradictionMark['mark']>

const none: Marks = new Map()
/** As many as one request takes. */
const mostIds = 2000
const restMs = 60

/** How the items of a list are marked, by id; those that nothing contradicts are not in it. */
export function useContradicted(
  kind: Exclude<ConsistencyItem['kind'], 'source'>,
  ids: readonly string[],
): Marks {
  const [marks, setMarks] = useState(none)
  const key = useMemo(() => ids.slice(0, mostIds).join('\n'), [ids])
  useEffect(() => {
    if (key === '') return
    let isCurrent = true
    const keep = (found: readonly ContradictionMark[]) => {
      if (isCurrent) setMarks(new Map(found.map(({ id, mark }) => [id, mark])))
    }
    // A list without marks is still a list. Rows that one scrolls past are not asked for.
    const ask = () =>
      api.findContradicted({ kind, ids: key.split('\n') }).then(keep, () => undefined)
    const timer = setTimeout(() => void ask(), restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [kind, key])
  return marks
}
