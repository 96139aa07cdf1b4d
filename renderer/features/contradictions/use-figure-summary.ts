import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { languageOf } from '@shared/language/language-of'
import { type EvidenceSummary, evidenceSummary } from '../../lib/evidence-summary'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'

/** How a figure is shown in the language of the interface and the user's house style. */
export function useFigureSummary(): (statistic: StatisticEvidence) => EvidenceSummary {
  const text = useText()
  const { settings } = useSettings()
  return (statistic) => evidenceSummary(statistic, languageOf(text.language), text, settings)
}
