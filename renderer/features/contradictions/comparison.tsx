import { formatLongDate } from '@shared/base/typed-date'
import { sourceName } from '@shared/evidence/statistic-words'
import { languageOf } from '@shared/language/language-of'
import { MarkingBadge } from '../../components/marking-badge'
import { QuotedSentence } from '../../components/quoted-sentence'
import type { EvidenceSummary } from '../../lib/evidence-summary'
import { useText } from '../../lib/use-text'
import classes from './contradictions.module.css'
import { type ComparedSide, newerOf } from './side-evidence'
import { useFigureSummary } from './use-figure-summary'

export type ComparisonProps = {
  /** One where a sentence is at odds with itself. */
  readonly sides: readonly ComparedSide[]
}

/** Exact sentences side by side, or below each other where there is no room. */
export function Comparison({ sides }: ComparisonProps) {
  const text = useText()
  const newer = newerOf(sides)
  return (
    <div className={classes.comparison}>
      <div className={classes.sides} data-count={sides.length}>
        {sides.map((one, index) => (
          <SideCard
            // biome-ignore lint/suspicious/noArrayIndexKey: two sides, whose order does not change
            key={index}
            compared={one}
            isPair={sides.some(({ isOwn }) => isOwn)}
            isNewer={newer === index}
          />
        ))}
      </div>
      {newer === 'same' && <p className={classes.note}>{text('contradictions.sameDocument')}</p>}
    </div>
  )
}

type SideCardProps = {
  readonly compared: ComparedSide
  /** The other side is that of the item opened, or this one is. */
  readonly isPair: boolean
  readonly isNewer: boolean
}

function SideCard({ compared, isPair, isNewer }: SideCardProps) {
  const text = useText()
  const summaryOf = useFigureSummary()
  const { side, statistic, isOwn } = compared
  if (side.kind === 'editorsRemark')
    return (
      <div className={classes.side} data-kind="remark">
        <p className={classes.who}>{text('contradictions.editorsRemark')}</p>
        <p className={classes.remark}>{side.text}</p>
      </div>
    )
  const summary = statistic === null ? null : summaryOf(statistic)
  const { source, sentence } = side
  return (
    <div className={classes.side} data-own={isOwn}>
      {isPair && (
        <p className={classes.who}>
          {text(isOwn ? 'contradictions.thisOne' : 'contradictions.otherOne')}
        </p>
      )}
      {summary !== null && (
        <p className={classes.value}>
          {summary.lead} <span className={classes.unit}>{summary.leadNote}</span>
        </p>
      )}
      <p className={classes.source}>
        <span>{summary === null ? sourceName(source) : summary.origin}</span>{' '}
        <MarkingBadge marking={source.marking} />
        {source.date !== null && (
          <span className={classes.date}>
            {' '}
            {formatLongDate(source.date, languageOf(text.language).months)}
          </span>
        )}
        {isNewer && <span className={classes.newer}> {text('contradictions.newer')}</span>}
      </p>
      <QuotedSentence mark={markIn(sentence, summary)}>{sentence}</QuotedSentence>
    </div>
  )
}

/** The figure's own sentence may be a part of the one recorded. */
function markIn(
  sentence: string,
  summary: EvidenceSummary | null,
): { readonly start: number; readonly end: number } | null {
  if (summary?.mark == null || summary.sentence === null) return null
  const words = summary.sentence.slice(summary.mark.start, summary.mark.end)
  const within = sentence.indexOf(summary.sentence)
  const start = within === -1 ? sentence.indexOf(words) : within + summary.mark.start
  return start === -1 ? null : { start, end: start + words.length }
}
