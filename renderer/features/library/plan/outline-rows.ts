import type { OutlineMeasure, OutlinePlan, PlanOutline } from '@shared/contract/outline'

type Place = {
  /** Of the whole tree. */
  readonly key: string
  /** From 1. */
  readonly level: number
  /** Among the rows of the same parent, from 1. */
  readonly position: number
  readonly setSize: number
  readonly parentKey: string | null
}

/** One line of the outline; `isOpen` is null where nothing can be opened. */
export type OutlineRow = Place &
  (
    | { readonly kind: 'plan'; readonly plan: OutlinePlan; readonly isOpen: boolean | null }
    | {
        readonly kind: 'pillar'
        readonly planId: string
        readonly pillar: PlanOutline['pillars'][number]
        readonly isOpen: boolean | null
      }
    | {
        readonly kind: 'group'
        readonly planId: string
        readonly title: string
        readonly isOpen: boolean
      }
    | { readonly kind: 'measure'; readonly planId: string; readonly measure: OutlineMeasure }
  )

export type OutlineState = {
  readonly plans: readonly OutlinePlan[]
  /** What stands in the plans that were opened, by plan. */
  readonly outlines: ReadonlyMap<string, PlanOutline>
  /** Keys of plans. */
  readonly opened: ReadonlySet<string>
  /** Keys of pillars and groups: in a plan that is opened all is open. */
  readonly closed: ReadonlySet<string>
}

export const planKey = (id: string) => `plan ${id}`
export const isPlanKey = (key: string) => key.startsWith('plan ')
const pillarKey = (id: string) => `pillar ${id}`
const groupKey = (parentKey: string, title: string) => `group ${parentKey} ${title}`
export const measureKey = (id: string) => `measure ${id}`

/** The lines of the outline that are in view, from top to bottom. */
export function outlineRows(state: OutlineState): readonly OutlineRow[] {
  return state.plans.flatMap((plan, index): readonly OutlineRow[] => {
    const key = planKey(plan.id)
    const outline = state.outlines.get(plan.id)
    const hasParts = plan.entryCount > 0 || (outline?.pillars.length ?? 0) > 0
    const isOpen = hasParts ? state.opened.has(key) : null
    const place = { key, level: 1, position: index + 1, setSize: state.plans.length }
    const row: OutlineRow = { kind: 'plan', plan, isOpen, ...place, parentKey: null }
    return isOpen && outline !== undefined ? [row, ...rowsOfPlan(key, outline, state)] : [row]
  })
}

function rowsOfPlan(
  parentKey: string,
  { planId, pillars, measures }: PlanOutline,
  { closed }: OutlineState,
): readonly OutlineRow[] {
  const loose = measures.filter(({ pillarId }) => pillarId === null)
  const setSize = pillars.length + loose.length
  const rows = pillars.flatMap((pillar, index): readonly OutlineRow[] => {
    const key = pillarKey(pillar.id)
    const inside = measures.filter(({ pillarId }) => pillarId === pillar.id)
    const isOpen = inside.length === 0 ? null : !closed.has(key)
    const place = { key, level: 2, position: index + 1, setSize, parentKey }
    const row: OutlineRow = { kind: 'pillar', planId, pillar, isOpen, ...place }
    return isOpen ? [row, ...rowsOfPillar(key, { planId, measures: inside, closed })] : [row]
  })
  const place = { level: 2, before: pillars.length, setSize, parentKey }
  return [...rows, ...measureRows(planId, loose, place)]
}

type Inside = {
  readonly planId: string
  readonly measures: readonly OutlineMeasure[]
  readonly closed: ReadonlySet<string>
}

function rowsOfPillar(parentKey: string, { planId, measures, closed }: Inside) {
  const titles = [...new Set(measures.flatMap(({ groupTitle }) => groupTitle ?? []))]
  const loose = measures.filter(({ groupTitle }) => groupTitle === null)
  const setSize = titles.length + loose.length
  const groups = titles.flatMap((title, index): readonly OutlineRow[] => {
    const key = groupKey(parentKey, title)
    const isOpen = !closed.has(key)
    const inside = measures.filter(({ groupTitle }) => groupTitle === title)
    const own = { level: 3, position: index + 1, setSize, parentKey }
    const place = { level: 4, before: 0, setSize: inside.length, parentKey: key }
    return [
      { kind: 'group', planId, title, isOpen, key, ...own },
      ...(isOpen ? measureRows(planId, inside, place) : []),
    ]
  })
  const place = { level: 3, before: titles.length, setSize, parentKey }
  return [...groups, ...measureRows(planId, loose, place)]
}

type MeasurePlace = Pick<Place, 'level' | 'setSize' | 'parentKey'> & { readonly before: number }

function measureRows(
  planId: string,
  measures: readonly OutlineMeasure[],
  { before, ...place }: MeasurePlace,
): readonly OutlineRow[] {
  return measures.map((measure, index) => ({
    kind: 'measure',
    planId,
    measure,
    key: measureKey(measure.id),
    position: before + index + 1,
    ...place,
  }))
}

/** The lines of its plan that have to be open for a measure to be in view. */
export function parentKeysOf(
  { planId, measures }: PlanOutline,
  measureId: string,
): readonly string[] {
  const measure = measures.find(({ id }) => id === measureId)
  if (measure === undefined) return []
  const { pillarId, groupTitle } = measure
  if (pillarId === null) return [planKey(planId)]
  const pillar = pillarKey(pillarId)
  const group = groupTitle === null ? [] : [groupKey(pillar, groupTitle)]
  return [planKey(planId), pillar, ...group]
}

/** What a line is found by when one types its first letters. */
export function rowText(row: OutlineRow): string {
  switch (row.kind) {
    case 'plan':
      return row.plan.title
    case 'pillar':
      return row.pillar.title
    case 'group':
      return row.title
    case 'measure':
      return row.measure.text
  }
}
