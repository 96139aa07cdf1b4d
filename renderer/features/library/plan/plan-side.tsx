import type { Plan } from '@shared/library/plan'
import type { ReactNode } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import { DetailLayout } from '../detail/detail-layout'
import type { Sources } from '../list-columns'
import { MeasureDetail } from './measure-detail'
import { planFacts } from './plan-facts'
import { listMeasures } from './plan-measures'

export type PlanSideProps = {
  readonly plan: Plan | null
  /** The plan's page is in the middle. */
  readonly isOpen: boolean
  readonly measureId: string | null
  readonly sources: Sources
  readonly onOpen: (planId: string) => void
  readonly none: ReactNode
}

/** Beside the list: the plan chosen and a way into it. Beside a plan: the measure chosen. */
export function PlanSide({ plan, isOpen, measureId, sources, onOpen, none }: PlanSideProps) {
  const text = useText()
  if (plan === null) return none
  const placed = listMeasures(plan).find(({ measure }) => measure.id === measureId)
  if (isOpen)
    return placed === undefined ? (
      none
    ) : (
      <MeasureDetail plan={plan} placed={placed} sources={sources} />
    )
  return (
    <DetailLayout title={plan.title} facts={planFacts(plan, text)}>
      {plan.summary !== null && <p>{plan.summary}</p>}
      <div>
        <Button onClick={() => onOpen(plan.id)}>{text('library.openPlan')}</Button>
      </div>
    </DetailLayout>
  )
}
