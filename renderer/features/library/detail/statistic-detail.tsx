import { english } from '@shared/language/en'
import type { Observation } from '@shared/library/observation'
import type { Source } from '@shared/library/source'
import { libraryText } from '@shared/text/en/window-library'
import { evidenceSummary } from '../../../lib/evidence-summary'
import { MarkedText } from '../marked-text'
import { capitalised } from '../wording'
import { DetailLayout } from './detail-layout'

export type StatisticDetailProps = { readonly item: Observation; readonly source: Source }

/** A figure with all that one needs to answer for it. */
export function StatisticDetail({ item, source }: StatisticDetailProps) {
  const { facts } = libraryText
  const summary = evidenceSummary({ kind: 'statistic', item, source }, english)
  const unit = summary.leadNote
  const dimensions = Object.entries(item.dimensions).filter(([, name]) => name !== item.geography)
  return (
    <DetailLayout
      lead={summary.lead}
      title={capitalised(
        item.indicator.includes(unit) ? item.indicator : `${item.indicator}, ${unit}`,
      )}
      facts={[
        { label: facts.period, value: summary.period ?? libraryText.noPeriod },
        { label: facts.geography, value: item.geography },
        ...dimensions.map(([name, value]) => ({ label: capitalised(name), value })),
        {
          label: facts.source,
          value: <MarkedText text={summary.origin} marking={summary.marking} />,
        },
        { label: facts.vintage, value: item.vintage },
        { label: facts.remark, value: item.remark },
      ]}
      sentence={item.sentence}
      mark={summary.mark}
    />
  )
}
