import type { Plan } from '@shared/library/plan'
import { libraryText } from '@shared/text/en/window-library'
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
  const { facts, kinds } = libraryText
  const { measure, pillar } = placed
  return (
    <DetailLayout
      {...(measure.number === null ? {} : { lead: String(measure.number) })}
      title={measure.text}
      facts={[
        { label: facts.plan, value: plan.title },
        { label: facts.pillar, value: pillar && `${pillar.number}. ${pillar.title}` },
        { label: facts.kind, value: kinds[measure.kind] },
        { label: facts.source, value: <SourceName source={sources.get(measure.source)} /> },
      ]}
      sentence={measure.sentence}
    />
  )
}
