import { cautionsOf } from '@shared/calculation/comparability'
import type { StatisticEvidence } from '@shared/contract/library/consistency'
import { IconArrowsUpDown, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { IconButton } from '../../../components/icon-button'
import { Notice } from '../../../components/notice'
import type { Insertion } from '../../../lib/figures/insertion'
import { useWords } from '../use-words'
import { placeWords, shortPeriod, valueWords } from '../words'
import classes from './calculation-panel.module.css'
import {
  type Computed,
  computeAll,
  exactWords,
  formulaWords,
  type Operation,
  resultWords,
} from './operations'

export type CalculationPanelProps = {
  /** In the order in which they were chosen. */
  readonly inputs: readonly StatisticEvidence[]
  readonly onChange: (inputs: readonly StatisticEvidence[]) => void
  /** Null while no note is open. */
  readonly onInsert: ((insertion: Insertion) => void) | null
}

/** A figure computed from the values chosen: its formula, its inputs, and what to think of. */
export function CalculationPanel({ inputs, onChange, onInsert }: CalculationPanelProps) {
  const { text } = useWords()
  const [asked, setAsked] = useState<Operation | null>(null)
  const items = inputs.map(({ item }) => item)
  const { computed, refusal } = computeAll(items)
  const shown = computed.find(({ operation }) => operation === asked) ?? computed[0]
  return (
    <section className={classes.panel} aria-label={text('statistics.calculation.title')}>
      <div className={classes.head}>
        <h2>{text('statistics.calculation.title')}</h2>
        <IconButton label={text('statistics.calculation.clear')} onClick={() => onChange([])}>
          <IconX size={16} />
        </IconButton>
      </div>
      {inputs.length < 2 && <p className={classes.next}>{text('statistics.calculation.next')}</p>}
      {inputs.length > 1 && refusal !== null && (
        <Notice tone="look">{text(`statistics.refusal.${refusal}`)}</Notice>
      )}
      {shown !== undefined && (
        <>
          <Operations computed={computed} shown={shown.operation} onChoose={setAsked} />
          <Result computed={shown} />
          {onInsert !== null && (
            <Button
              kind="primary"
              onClick={() =>
                onInsert({
                  kind: 'calculation',
                  calculation: {
                    operation: shown.operation,
                    observationIds: items.map(({ id }) => id),
                  },
                  inputs,
                })
              }
            >
              {text('statistics.insert')}
            </Button>
          )}
        </>
      )}
      <Inputs inputs={inputs} onChange={onChange} />
    </section>
  )
}

type OperationsProps = {
  readonly computed: readonly Computed[]
  readonly shown: Operation
  readonly onChoose: (operation: Operation) => void
}

function Operations({ computed, shown, onChoose }: OperationsProps) {
  const { text } = useWords()
  return (
    <fieldset className={classes.operations} aria-label={text('statistics.calculation.operation')}>
      {computed.map(({ operation }) => (
        <button
          key={operation}
          type="button"
          aria-pressed={operation === shown}
          onClick={() => onChoose(operation)}
        >
          {text(`statistics.calculation.${operation}`)}
        </button>
      ))}
    </fieldset>
  )
}

function Result({ computed }: { readonly computed: Computed }) {
  const words = useWords()
  const { text } = words
  const exact = exactWords(computed, words)
  const cautions = cautionsOf(computed.operation, computed.derived.inputs)
  return (
    <div className={classes.result} aria-live="polite">
      <output className={classes.value}>{resultWords(computed, words)}</output>
      {exact !== null && (
        <p className={classes.exact}>{text('statistics.calculation.exact', { value: exact })}</p>
      )}
      <p className={classes.formula}>
        <span className="visually-hidden">{text('statistics.calculation.formula')} </span>
        {formulaWords(computed, words)}
      </p>
      {cautions.map((caution) => (
        <Notice key={caution} tone="look">
          {text(`statistics.caution.${caution}`)}
        </Notice>
      ))}
    </div>
  )
}

function Inputs({ inputs, onChange }: Pick<CalculationPanelProps, 'inputs' | 'onChange'>) {
  const words = useWords()
  const { text } = words
  return (
    <div>
      <div className={classes.inputsHead}>
        <h3>{text('statistics.calculation.inputs')}</h3>
        {inputs.length > 1 && (
          <IconButton
            label={text('statistics.calculation.reverse')}
            onClick={() => onChange(inputs.toReversed())}
          >
            <IconArrowsUpDown size={14} />
          </IconButton>
        )}
      </div>
      <ol className={classes.inputs}>
        {inputs.map(({ item }) => {
          const value = valueWords(item, words)
          const period =
            item.period === null ? text('evidence.noPeriod') : shortPeriod(item.period, text)
          return (
            <li key={item.id}>
              <span>
                <b>{value}</b> {placeWords(item)}, {period}
              </span>
              <IconButton
                label={text('statistics.calculation.remove', { value })}
                onClick={() => onChange(inputs.filter((one) => one.item.id !== item.id))}
              >
                <IconX size={14} />
              </IconButton>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
