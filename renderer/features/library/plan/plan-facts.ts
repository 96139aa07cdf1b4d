import type { Plan } from '@shared/library/plan'
import type { Text } from '@shared/text/text'
import type { Fact } from '../../../components/facts'
import { formatDates } from '../wording'
import { listMeasures } from './plan-measures'

/** What is known of a plan as a whole; what its sources state of it need not be what they list. */
export function planFacts(plan: Plan, text: Text): readonly Fact[] {
  const { pillars, measures } = plan.stated
  const stated = [
    ...(pillars === null ? [] : [text('library.statedPillars', { count: pillars })]),
    ...(measures === null ? [] : [text('library.statedMeasures', { count: measures })]),
  ]
  const count = listMeasures(plan).filter(({ measure }) => measure.kind === 'measure').length
  return [
    { label: text('field.institution'), value: plan.institution },
    { label: text('field.date'), value: plan.date && formatDates(plan.date, text) },
    { label: text('field.route'), value: plan.route },
    { label: text('field.region'), value: plan.region === plan.route ? null : plan.region },
    { label: text('field.stated'), value: stated.join(', ') },
    {
      label: text('field.measures'),
      value: count === 0 ? null : text('library.listed', { count }),
    },
  ]
}
