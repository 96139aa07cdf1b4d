import { languageOf } from '@shared/language/language-of'
import { evidenceSummary } from '../../lib/evidence-summary'
import { useSettings } from '../../lib/settings/use-settings'
import { useStatistics } from '../../lib/use-statistics'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'

export type FigureLineProps = {
  readonly observationIds: readonly string[]
  /** Language of the note, two letters. */
  readonly language: string
}

/** What a figure rests on in one line, for when the side that tells it in full is closed. */
export function FigureLine({ observationIds, language }: FigureLineProps) {
  const text = useText()
  const { settings } = useSettings()
  const known = useStatistics(observationIds)
  if (known === null) return null
  const lines = known.statistics.map((statistic) => {
    const summary = evidenceSummary(statistic, languageOf(language), text, settings)
    const value = [summary.lead, summary.leadNote].filter((part) => part !== '').join(' ')
    const period = summary.period ?? text('evidence.noPeriod')
    return [value, summary.origin, period, `“${statistic.item.sentence}”`].join(' · ')
  })
  const line = lines.length === 0 ? text('evidence.figureGone') : lines.join('; ')
  return (
    <span className={classes.line} title={line} role="status">
      {line}
    </span>
  )
}
