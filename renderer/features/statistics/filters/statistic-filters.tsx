import type { StatisticChoices } from '@shared/contract/statistics'
import type { Indicator } from '@shared/library/facts'
import { IconFilterOff } from '@tabler/icons-react'
import { memo } from 'react'
import { IconButton } from '../../../components/icon-button'
import { FilterChip } from '../../../components/marks/filter-chip'
import { useText } from '../../../lib/use-text'
import type { Exploration } from '../use-exploration'
import { capitalised, dimensionTitle } from '../words'
import { ChoiceField } from './choice-field'
import classes from './filters.module.css'

export type StatisticFiltersProps = {
  readonly exploration: Exploration
  readonly indicators: readonly Indicator[]
  readonly choices: StatisticChoices | null
  /** Whoever opens this comes to choose an indicator first. */
  readonly startsHere?: boolean
  /** It narrows a list, whose marks can be asked for. */
  readonly isList?: boolean
}

/** What is shown: indicator, place, breakdowns, years; each field names itself. */
export const StatisticFilters = memo(function StatisticFilters(props: StatisticFiltersProps) {
  const { exploration, indicators, choices, startsHere = false, isList = false } = props
  const text = useText()
  const { chosen, change } = exploration
  const any = text('statistics.any')
  return (
    <fieldset className={classes.filters} aria-label={text('statistics.filters')}>
      <ChoiceField
        label={text('field.indicator')}
        choices={indicators.map(({ id, title, unit }) => ({
          value: id,
          label: title.includes(unit) ? capitalised(title) : `${capitalised(title)} (${unit})`,
        }))}
        value={chosen.indicatorId}
        anyLabel={text('statistics.anyIndicator')}
        widthPx={205}
        isFirst={startsHere}
        onChange={exploration.showIndicator}
      />
      <ChoiceField
        label={text('field.geography')}
        choices={plain(choices?.geographies ?? [])}
        value={chosen.geography}
        anyLabel={any}
        widthPx={115}
        onChange={(geography) => change({ geography })}
      />
      <DimensionFields exploration={exploration} choices={choices} />
      {/* Where they do not fit beside the others they go to the next line together. */}
      <div className={classes.tail}>
        {choices !== null && choices.years !== null && choices.years.last > choices.years.first && (
          <YearFields exploration={exploration} {...choices.years} />
        )}
        {isList && (
          <FilterChip
            label={text('contradictions.filter')}
            hint={text('contradictions.filterHint')}
            isOn={chosen.onlyContradicted === true}
            onChange={exploration.showContradicted}
          />
        )}
        {exploration.isNarrowed && (
          <IconButton label={text('statistics.clearFilters')} onClick={exploration.clear}>
            <IconFilterOff size={16} />
          </IconButton>
        )}
      </div>
    </fieldset>
  )
})

function DimensionFields({
  exploration,
  choices,
}: Pick<StatisticFiltersProps, 'exploration' | 'choices'>) {
  const text = useText()
  const { chosen, change } = exploration
  const choose = (name: string, value: string | null) => {
    const { [name]: _, ...others } = chosen.dimensions
    change({ dimensions: value === null ? others : { ...others, [name]: value } })
  }
  return (choices?.dimensions ?? [])
    .filter(({ values, hasTotal }) => values.length > 1 || hasTotal)
    .filter(({ values }) => !values.every((value) => choices?.geographies.includes(value)))
    .map(({ name, values, hasTotal }) => (
      <ChoiceField
        key={name}
        label={dimensionTitle(name)}
        choices={[
          ...plain(values),
          ...(hasTotal ? [{ value: totalValue, label: text('statistics.total') }] : []),
        ]}
        value={chosen.dimensions[name] === '' ? totalValue : (chosen.dimensions[name] ?? null)}
        anyLabel={text('statistics.any')}
        widthPx={110}
        onChange={(value) => choose(name, value === totalValue ? '' : value)}
      />
    ))
}

/** A list of choices takes no empty value; no source has this one. */
const totalValue = '\u0000total'

type YearFieldsProps = {
  readonly exploration: Exploration
  readonly first: number
  readonly last: number
}

function YearFields({ exploration, first, last }: YearFieldsProps) {
  const text = useText()
  const { chosen, change } = exploration
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
  const numberOf = (value: string | null) => (value === null ? null : Number(value))
  return (
    <>
      <ChoiceField
        label={text('statistics.from')}
        choices={plain(years)}
        value={chosen.fromYear === null ? null : String(chosen.fromYear)}
        anyLabel={String(first)}
        widthPx={68}
        onChange={(value) => change({ fromYear: numberOf(value) })}
      />
      <ChoiceField
        label={text('statistics.to')}
        choices={plain(years)}
        value={chosen.toYear === null ? null : String(chosen.toYear)}
        anyLabel={String(last)}
        widthPx={68}
        onChange={(value) => change({ toYear: numberOf(value) })}
      />
    </>
  )
}

function plain(values: readonly string[]) {
  return values.map((value) => ({ value, label: value }))
}
