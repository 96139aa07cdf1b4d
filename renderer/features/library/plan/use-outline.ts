import type { OutlineFilter, OutlinePlan, PlanOutline } from '@shared/contract/outline'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../../lib/api'
import { errorMessage } from '../../../lib/error-message'
import { isPlanKey, type OutlineRow, outlineRows, planKey } from './outline-rows'

export type Outline = {
  /** Null until the first answer; while asked again, the last one stays. */
  readonly plans: readonly OutlinePlan[] | null
  readonly outlines: ReadonlyMap<string, PlanOutline>
  /** The lines in view. */
  readonly rows: readonly OutlineRow[]
  readonly opened: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
  readonly error: string | null
  /** Opens or closes a line, by its key. */
  readonly setOpen: (key: string, isOpen: boolean) => void
  /** Opens a plan and all that is in it. */
  readonly openWhole: (key: string) => void
}

/** Up to so many plans a filter on measures opens by itself. */
const mostOpened = 5

/**
 * The plans that the filter shows, and what stands in those that are open.
 *
 * @param version another one asks for all of it again
 */
export function useOutline(filter: OutlineFilter, version: number): Outline {
  const [plans, setPlans] = useState<readonly OutlinePlan[] | null>(null)
  const [outlines, setOutlines] = useState<ReadonlyMap<string, PlanOutline>>(new Map())
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<string | null>(null)
  const key = JSON.stringify(filter)
  const asked = useRef('')

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the filter
  useEffect(() => {
    const question = `${key} ${version}`
    asked.current = question
    void readOutline(filter, opened).then(
      (answer) => {
        if (asked.current !== question) return
        setPlans(answer.plans)
        setOutlines(answer.outlines)
        setOpened((all) => new Set([...all, ...answer.opened]))
        setError(null)
      },
      (problem: unknown) => asked.current === question && setError(errorMessage(problem)),
    )
  }, [key, version])

  const missing = plans?.find(({ id }) => opened.has(planKey(id)) && !outlines.has(id))?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter of its own reads all again
  useEffect(() => {
    if (missing === undefined) return
    const question = asked.current
    void api.getPlanOutline({ planId: missing, filter }).then(
      (outline) =>
        asked.current === question && setOutlines((all) => new Map(all).set(missing, outline)),
      (problem: unknown) => setError(errorMessage(problem)),
    )
  }, [missing])

  function setOpen(rowKey: string, isOpen: boolean) {
    if (isPlanKey(rowKey)) setOpened((all) => withKey(all, rowKey, isOpen))
    else setClosed((all) => withKey(all, rowKey, !isOpen))
  }

  function openWhole(key: string) {
    setOpened((all) => withKey(all, key, true))
    setClosed(new Set())
  }

  const rows = useMemo(
    () => outlineRows({ plans: plans ?? [], outlines, opened, closed }),
    [plans, outlines, opened, closed],
  )
  return { plans, outlines, rows, opened, closed, error, setOpen, openWhole }
}

async function readOutline(filter: OutlineFilter, before: ReadonlySet<string>) {
  const plans = await api.listOutline(filter)
  const isOnMeasures =
    filter.status !== null ||
    filter.actor !== null ||
    filter.onlyContradicted === true ||
    filter.words.trim() !== ''
  const opened =
    isOnMeasures && plans.length <= mostOpened
      ? new Set([...before, ...plans.map(({ id }) => planKey(id))])
      : before
  const read = await Promise.all(
    plans
      .filter(({ id }) => opened.has(planKey(id)))
      .map(({ id }) => api.getPlanOutline({ planId: id, filter })),
  )
  return { plans, opened, outlines: new Map(read.map((one) => [one.planId, one])) }
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(keys)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
