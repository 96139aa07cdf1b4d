import { assertNever } from '@shared/base/assert-never'
import type { Contradiction, StatisticEvidence } from '@shared/contract/library/consistency'
import { sourceName } from '@shared/evidence/statistic-words'
import { formatNumber } from '@shared/figure/format-number'
import { languageOf } from '@shared/language/language-of'
import { useText } from '../../lib/use-text'
import { Comparison } from './comparison'
import classes from './contradictions.module.css'
import { comparedSides, sidesOfStatistics } from './side-evidence'
import { useFigureSummary } from './use-figure-summary'

export type ContradictionLineProps = {
  readonly contradiction: Contradiction
  /** The statistic that was opened, null for an item of another kind. */
  readonly own: StatisticEvidence | null
}

/** One thing that is at odds with the item opened. */
export function ContradictionLine({ contradiction, own }: ContradictionLineProps) {
  const text = useText()
  switch (contradiction.kind) {
    case 'recorded': {
      const { inconsistency, others } = contradiction
      return (
        <>
          {inconsistency.topic !== 'external' && (
            <p className={classes.what}>{inconsistency.description}</p>
          )}
          <Comparison sides={comparedSides(inconsistency, own, others)} />
        </>
      )
    }
    case 'sameFigure':
      return own === null ? null : (
        <>
          <p className={classes.what}>{text('contradictions.otherValue')}</p>
          <Comparison sides={sidesOfStatistics(own, contradiction.other)} />
        </>
      )
    case 'parts':
      return <Parts contradiction={contradiction} />
    case 'count':
      return (
        <p className={classes.what}>
          {text(`contradictions.count.${contradiction.of}`, {
            plan: contradiction.planTitle,
            stated: contradiction.stated,
            listed: contradiction.listed,
          })}
        </p>
      )
    default:
      return assertNever(contradiction)
  }
}

type PartsProps = { readonly contradiction: Extract<Contradiction, { kind: 'parts' }> }

/** Parts and what they add up to, as a sum on paper. */
function Parts({ contradiction }: PartsProps) {
  const text = useText()
  const language = languageOf(text.language)
  const { dimension, total, parts, sum } = contradiction
  const summaryOf = useFigureSummary()
  return (
    <>
      <p className={classes.what}>
        {text('contradictions.parts', {
          sum: formatNumber(sum, language),
          total: total === null ? '100 %' : summaryOf(total).lead,
        })}
      </p>
      <ul className={classes.parts}>
        {parts.map((part) => (
          <li key={part.item.id}>
            <span>{part.item.dimensions[dimension]}</span>
            <span className={classes.partValue}>{summaryOf(part).lead}</span>
            <span className={classes.note}>{sourceName(part.source)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
