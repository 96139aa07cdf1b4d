import type { PlanOutline } from '@shared/contract/outline'
import { api } from '../../../lib/api'
import { useText } from '../../../lib/use-text'
import { EditableField } from '../edit/editable-field'
import { useLibraryEdits } from '../edit/library-edits'
import { MeasureEntry } from '../edit/measure-entry'
import { ItemActions } from './item-actions'
import classes from './item-detail.module.css'

export type PillarDetailProps = {
  readonly planId: string
  readonly pillar: PlanOutline['pillars'][number]
  readonly onTrash: () => void
  readonly onAdded: (measureIds: readonly string[]) => void
}

/** A pillar: its title, and a line for new measures in it. */
export function PillarDetail({ planId, pillar, onTrash, onAdded }: PillarDetailProps) {
  const text = useText()
  const edits = useLibraryEdits()
  return (
    <article className={classes.detail} aria-label={text('field.pillar')}>
      <header>
        <p className={classes.kicker}>{text('library.pillar', { number: pillar.number })}</p>
        <EditableField
          isTitle
          isLong
          label={text('field.title')}
          add={text('edit.add.title')}
          value={pillar.title}
          seen={null}
          onSave={(title) => edits.run(() => api.savePillar({ id: pillar.id, title }))}
        />
      </header>
      <section className={classes.section} aria-label={text('edit.addTo')}>
        <MeasureEntry key={pillar.id} planId={planId} pillarId={pillar.id} onAdded={onAdded} />
      </section>
      <ItemActions item={{ kind: 'pillar', id: pillar.id }} onTrash={onTrash} />
    </article>
  )
}
