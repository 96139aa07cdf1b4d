import { formatLongDate } from '@shared/base/typed-date'
import type { FigureChange } from '@shared/contract/library/figures'
import { languageOf } from '@shared/language/language-of'
import { MarkingBadge } from '../../components/marking-badge'
import { evidenceSummary, periodWords } from '../../lib/evidence-summary'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import { dayOf } from './arrivals'
import classes from './live-figures.module.css'

export type AboutChangeProps = {
  readonly change: Pick<FigureChange, 'own' | 'by' | 'arrivedAt'>
  /** Of the note, two letters. */
  readonly language: string
}

/** What is counted, for when, by whom, and when something else came in. */
export function AboutChange({ change, language }: AboutChangeProps) {
  const text = useText()
  const { settings } = useSettings()
  const { own, by, arrivedAt } = change
  const shown = by ?? own
  if (shown === null) return <p className={classes.about}>{text('liveFigures.gone')}</p>
  const summary = evidenceSummary(shown, languageOf(language), text, settings)
  const before = own !== null && by !== null ? periodWords(own.item, text) : null
  const after = summary.period
  const period = before === null || before === after ? after : `${before} → ${after}`
  const when =
    arrivedAt === null
      ? null
      : text('liveFigures.cameIn', {
          date: formatLongDate(dayOf(new Date(arrivedAt)), languageOf(text.language).months),
        })
  const origin = [summary.origin, by?.item.vintage, when].filter(Boolean).join(' · ')
  return (
    <div className={classes.about}>
      <p className={classes.title}>{summary.title}</p>
      {period !== null && <p>{period}</p>}
      <p>
        {origin} <MarkingBadge marking={shown.source.marking} />
      </p>
    </div>
  )
}
