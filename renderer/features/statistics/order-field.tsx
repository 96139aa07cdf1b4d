import type { StatisticOrder } from '@shared/contract/statistics'
import { useText } from '../../lib/use-text'
import classes from './explorer.module.css'

export type OrderFieldProps = {
  readonly order: StatisticOrder
  readonly onChange: (order: StatisticOrder) => void
}

const orders = ['series', 'newest', 'oldest', 'greatest', 'least'] as const

export function OrderField({ order, onChange }: OrderFieldProps) {
  const text = useText()
  return (
    <select
      className={classes.order}
      aria-label={text('statistics.order')}
      value={order}
      onChange={(event) => {
        const next = orders.find((one) => one === event.currentTarget.value)
        if (next !== undefined) onChange(next)
      }}
    >
      {orders.map((one) => (
        <option key={one} value={one}>
          {text(`statistics.order.${one}`)}
        </option>
      ))}
    </select>
  )
}
