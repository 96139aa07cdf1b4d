import { formatLongDate } from '@shared/base/typed-date'
import { calculate } from '@shared/calculation/calculate'
import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { sourceName } from '@shared/evidence/statistic-words'
import { languageOf } from '@shared/language/language-of'
import { MarkingBadge } from '../../../components/marking-badge'
import { useAnswer } from '../../../lib/use-answer'
import { useWords } from '../use-words'
import { flaggedWords, valueWords, type Words } from '../words'
import classes from './detail.module.css'

export type VintagesProps = {
  readonly observationId: string
  readonly onPick: (statistic: StatisticEvidence) => void
}

/** What the same counter gave for the same at other times, set beside the first it gave. */
export function Vintages({ observationId, onPick }: VintagesProps) {
  const words = useWords()
  const { text } = words
  const { value } = useAnswer('getVintages', { observationId })
  const [first] = value ?? []
  if (value === null || first === undefined || value.length < 2) return null
  return (
    <section className={classes.section}>
      <h3>{text('statistics.vintages')}</h3>
      <table className={classes.vintages}>
        <thead>
          <tr>
            <th scope="col">{text('field.vintage')}</th>
            <th scope="col">{text('field.value')}</th>
            <th scope="col">{text('statistics.vintages.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {value.map((one, index) => (
            <tr key={one.item.id} data-own={one.item.id === observationId}>
              <th scope="row">
                {one.item.vintage === null
                  ? text('statistics.vintages.unknown')
                  : formatLongDate(one.item.vintage, languageOf(text.language).months)}
                <span>
                  {sourceName(one.source)} <MarkingBadge marking={one.source.marking} />
                  {index === value.length - 1 && ` · ${text('statistics.vintages.newest')}`}
                </span>
              </th>
              <td>
                {one.item.id === observationId ? (
                  flaggedWords(one.item, words)
                ) : (
                  <button type="button" onClick={() => onPick(one)}>
                    {flaggedWords(one.item, words)}
                  </button>
                )}
              </td>
              <td>{index === 0 ? '' : differenceWords(first, one, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** `–40 (–0.1 %)`: what a revision changed. */
function differenceWords(first: StatisticEvidence, other: StatisticEvidence, words: Words): string {
  const by = other.item.value - first.item.value
  const difference = valueWords({ value: by, qualifier: 'exact', unit: '' }, words)
  const signed = by > 0 ? `+${difference}` : difference
  const change = calculate(
    { operation: 'change', observationIds: [first.item.id, other.item.id] },
    [first.item, other.item],
  )
  if (change.kind === 'refused' || by === 0 || first.item.unit === '%') return signed
  const value = Number(change.value.toPrecision(2))
  const percent = valueWords({ value, qualifier: 'exact', unit: '%' }, words)
  return words.text('statistics.revised', {
    difference: signed,
    percent: value > 0 ? `+${percent}` : percent,
  })
}
