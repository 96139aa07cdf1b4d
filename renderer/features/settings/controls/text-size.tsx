import { IconMinus, IconPlus } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { useText } from '../../../lib/use-text'
import classes from '../settings-page.module.css'

const steps = [80, 90, 100, 110, 125, 150, 175, 200]

export type TextSizeProps = {
  readonly percent: number
  readonly onChange: (percent: number) => void
}

/** Smaller and larger in steps that one can see; the steps stay where they are while text grows. */
export function TextSize({ percent, onChange }: TextSizeProps) {
  const text = useText()
  const smaller = steps.findLast((step) => step < percent)
  const larger = steps.find((step) => step > percent)
  return (
    <div className={classes.stepper}>
      <IconButton
        label={text('settings.textSmaller')}
        aria-disabled={smaller === undefined}
        onClick={() => smaller !== undefined && onChange(smaller)}
      >
        <IconMinus size={16} />
      </IconButton>
      <output className={classes.percent}>{text('settings.percent', { percent })}</output>
      <IconButton
        label={text('settings.textLarger')}
        aria-disabled={larger === undefined}
        onClick={() => larger !== undefined && onChange(larger)}
      >
        <IconPlus size={16} />
      </IconButton>
    </div>
  )
}
