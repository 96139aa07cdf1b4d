import type { Plan } from '@shared/library/plan'
import { libraryText } from '@shared/text/en/window-library'
import { countText } from '@shared/text/fill-text'
import type { Fact } from '../../../components/facts'
import { formatDates } from '../wording'
import { listMeasures } from './plan-measures'

/** What is known of a plan as a whole; what its sources state of it need not be what they list. */
export function planFacts(plan: Plan): readonly Fact[] {
  const { facts, statedPillars, statedMeasures, listed } = libraryText
  const stated = [
    ...(plan.stated.pillars === null ? [] : [countText(statedPillars, plan.stated.pillars)]),
    ...(plan.stated.measures === null ? [] : [countText(statedMeasures, plan.stated.measures)]),
  ]
  const count = listMeasures(plan).filter(({ measure }) => measure.kind === 'measure').length
  return [
    { label: facts.institution, value: plan.institution },
    { label: facts.date, value: plan.date && formatDates(plan.date) },
    { label: facts.route, value: plan.route },
    { label: facts.region, value: plan.region === plan.route ? null : plan.region },
    { label: facts.stated, value: stated.join(', ') },
    { label: facts.measures, value: count === 0 ? null : countText(listed, count) },
  ]
}
