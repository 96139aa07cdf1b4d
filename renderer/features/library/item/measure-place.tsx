import type { MeasureDetail, MeasureMove } from '@shared/contract/library/library-edit'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { IconButton } from '../../../components/icon-button'
import { isMac } from '../../../lib/commands/platform'
import { useText } from '../../../lib/use-text'
import { FormSelect } from '../edit/form-field'
import classes from './item-detail.module.css'

export type MeasurePlaceProps = {
  readonly measure: MeasureDetail
  readonly onMove: (to: MeasureMove) => void
}

const outside = ''

/** Where a measure stands in its plan: into another pillar, and one place up or down. */
export function MeasurePlace({ measure, onMove }: MeasurePlaceProps) {
  const text = useText()
  const { pillars, pillarId } = measure
  return (
    <section className={classes.place} aria-label={text('edit.placeInPlan')}>
      {pillars.length > 0 && (
        <div className={classes.pillar}>
          <FormSelect
            label={text('field.pillar')}
            value={pillarId ?? outside}
            options={[
              ...pillars.map(({ id, title }) => ({ value: id, label: title })),
              { value: outside, label: text('edit.outsidePillars') },
            ]}
            onChange={(value) =>
              onMove({ kind: 'pillar', pillarId: value === outside ? null : value })
            }
          />
        </div>
      )}
      <IconButton
        label={text('edit.moveUp')}
        shortcut={isMac ? '⌥↑' : 'Alt+↑'}
        onClick={() => onMove({ kind: 'up' })}
      >
        <IconArrowUp size={16} />
      </IconButton>
      <IconButton
        label={text('edit.moveDown')}
        shortcut={isMac ? '⌥↓' : 'Alt+↓'}
        onClick={() => onMove({ kind: 'down' })}
      >
        <IconArrowDown size={16} />
      </IconButton>
    </section>
  )
}
