import type { Plan } from '@shared/library/plan'
import { useText } from '../../../lib/use-text'
import { DetailLayout } from '../detail/detail-layout'
import type { Sources } from '../list-columns'
import { SourceName } from '../source-name'
import type { PlacedMeasure } from './plan-measures'

export type MeasureDetailProps = {
  readonly plan: Plan
  readonly placed: PlacedMeasure
  readonly sources: Sources
}

export function MeasureDetail({ plan, placed, sources }: MeasureDetailProps) {
  const text = useText()
  const { measure, pillar } = placed
  return (
    <DetailLayout
      {...(measure.number === null ? {} : { lead: String(measure.number) })}
      title={measure.text}
      facts={[
        { label: text('field.plan'), value: plan.title },
        { label: text('field.pillar'), value: pillar && `${pillar.number}. ${pillar.title}` },
        { label: text('field.kind'), value: text(`library.kind.${measure.kind}`) },
        { label: text('field.source'), value: <SourceName source={sources.get(measure.source)} /> },
      ]}
      sentence={measure.sentence}
    />
  )
}
