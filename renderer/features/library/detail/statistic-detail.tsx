import { languageOf } from '@shared/language/language-of'
import type { Observation } from '@shared/library/observation'
import type { Source } from '@shared/library/source'
import { ContradictionsOf } from '../../../lib/consistency/contradictions-slot'
import { evidenceSummary } from '../../../lib/evidence-summary'
import { flagWords } from '../../../lib/figures/flag-words'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { MarkedText } from '../marked-text'
import { capitalised, formatDates } from '../wording'
import { DetailLayout } from './detail-layout'

export type StatisticDetailProps = { readonly item: Observation; readonly source: Source }

/** A figure with all that one needs to answer for it. */
export function StatisticDetail({ item, source }: StatisticDetailProps) {
  const text = useText()
  const { settings } = useSettings()
  const summary = evidenceSummary(
    { kind: 'statistic', item, source },
    languageOf(text.language),
    text,
    settings,
  )
  const unit = summary.leadNote
  const dimensions = Object.entries(item.dimensions).filter(([, name]) => name !== item.geography)
  return (
    <DetailLayout
      lead={summary.lead}
      title={capitalised(
        item.indicator.includes(unit) ? item.indicator : `${item.indicator}, ${unit}`,
      )}
      facts={[
        { label: text('field.period'), value: summary.period ?? text('evidence.noPeriod') },
        { label: text('field.geography'), value: item.geography },
        ...dimensions.map(([name, value]) => ({ label: capitalised(name), value })),
        {
          label: text('field.source'),
          value: <MarkedText text={summary.origin} marking={summary.marking} />,
        },
        {
          label: text('field.vintage'),
          value: item.vintage && formatDates(item.vintage, text),
        },
        { label: text('figures.flags'), value: flagWords(item.flags, text).join(', ') },
        { label: text('field.remark'), value: item.remark },
      ]}
      sentence={item.sentence}
      mark={summary.mark}
    >
      <ContradictionsOf kind="statistic" id={item.id} />
    </DetailLayout>
  )
}
