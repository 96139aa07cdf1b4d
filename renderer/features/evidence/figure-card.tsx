import { sourceName } from '@shared/evidence/statistic-words'
import type { Language } from '@shared/language/language'
import type { ReactNode } from 'react'
import { Facts } from '../../components/facts'
import { MarkingBadge } from '../../components/marking-badge'
import { Notice } from '../../components/notice'
import { ContradictionsOf } from '../../lib/consistency/contradictions-slot'
import { evidenceSummary } from '../../lib/evidence-summary'
import { flagWords } from '../../lib/figures/flag-words'
import { useSettings } from '../../lib/settings/use-settings'
import { type Statistic, useStatistics } from '../../lib/use-statistics'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'
import { FigureUses } from './figure-uses'
import { MarkedSentence } from './marked-sentence'

export type FigureCardProps = {
  readonly observationIds: readonly string[]
  readonly language: Language
  /** The note that shows the figure. */
  readonly noteId: string | undefined
  readonly onOpenNote: ((noteId: string) => void) | undefined
  /** What its author said of the figure, below its name. */
  readonly about?: ReactNode
  /** What one compares the text with comes first: the words of the source. */
  readonly isSentenceFirst?: boolean
}

/** What the figure under the cursor rests on: the source's own words, in full. */
export function FigureCard(props: FigureCardProps) {
  const { observationIds, language, isSentenceFirst = false } = props
  const text = useText()
  const known = useStatistics(observationIds)
  // The last card stays until the next is known, so that the list below does not jump.
  if (known === null) return null
  return (
    <section className={classes.card} aria-label={text('evidence.thisFigure')}>
      <h3 className={classes.cardTitle}>
        {known.ids.length > 1 ? text('evidence.figureInputs') : text('evidence.thisFigure')}
      </h3>
      {props.about}
      {known.statistics.length === 0 ? (
        <Notice tone="look">{text('evidence.figureGone')}</Notice>
      ) : (
        known.statistics.map((statistic) => (
          <div key={statistic.item.id} className={classes.cardBody}>
            <CardBody statistic={statistic} language={language} isSentenceFirst={isSentenceFirst} />
            <ContradictionsOf kind="statistic" id={statistic.item.id} />
            <FigureUses {...props} observationId={statistic.item.id} />
          </div>
        ))
      )}
    </section>
  )
}

type CardBodyProps = {
  readonly statistic: Statistic
  readonly language: Language
  readonly isSentenceFirst: boolean
}

function CardBody({ statistic, language, isSentenceFirst }: CardBodyProps) {
  const text = useText()
  const { settings } = useSettings()
  const { item, source } = statistic
  const summary = evidenceSummary(statistic, language, text, settings)
  const facts = [
    {
      label: text('field.period'),
      value: (
        <>
          {summary.period}
          {summary.periodIsMissing && (
            <span className={classes.missing}>
              {summary.period === null ? '' : ' · '}
              {text('evidence.noPeriod')}
            </span>
          )}
        </>
      ),
    },
    { label: text('field.provider'), value: item.provider ?? text('evidence.noProvider') },
    {
      label: text('field.source'),
      value: (
        <>
          {sourceName(source)} <MarkingBadge marking={source.marking} />
        </>
      ),
    },
    {
      label: text('figures.qualifier'),
      value: item.qualifier === 'exact' ? null : item.qualifier,
    },
    { label: text('figures.vintage'), value: item.vintage },
    {
      label: text('figures.flags'),
      value: flagWords(item.flags, text).join(', '),
    },
    { label: text('field.remark'), value: item.remark },
  ]
  const sentence = <MarkedSentence text={item.sentence} span={summary.mark} />
  return (
    <>
      <p className={classes.cardValue}>
        {summary.lead} <span className={classes.cardUnit}>{summary.leadNote}</span>
      </p>
      <p className={classes.cardName}>{summary.title}</p>
      {isSentenceFirst && <div className={classes.sentenceFirst}>{sentence}</div>}
      <Facts facts={facts} />
      {!isSentenceFirst && sentence}
    </>
  )
}
