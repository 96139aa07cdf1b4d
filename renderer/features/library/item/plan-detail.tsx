import type { PlanDetail as Detail, PlanChange } from '@shared/contract/library/library-edit'
import type { OutlineWords } from '@shared/contract/outline'
import type { TextKey } from '@shared/text/text'
import { Facts } from '../../../components/facts'
import { api } from '../../../lib/api'
import { ContradictionsOf } from '../../../lib/consistency/contradictions-slot'
import { useText } from '../../../lib/use-text'
import { countOf } from '../edit/count-of'
import { EditableField } from '../edit/editable-field'
import { isoDateOf } from '../edit/iso-date-of'
import { useLibraryEdits } from '../edit/library-edits'
import { MeasureEntry, PillarEntry } from '../edit/measure-entry'
import { useOwnChanges } from '../edit/use-own-changes'
import { SourceName } from '../source-name'
import { formatDates } from '../wording'
import { ItemActions } from './item-actions'
import classes from './item-detail.module.css'
import { useDetail } from './use-detail'

export type PlanDetailProps = {
  readonly id: string
  readonly offered: OutlineWords | null
  readonly onTrash: () => void
  readonly onAdded: (measureIds: readonly string[]) => void
}

/** A plan as a whole: its head edited in place, lines for new pillars and measures below. */
export function PlanDetail({ id, offered, onTrash, onAdded }: PlanDetailProps) {
  const text = useText()
  const { value: plan, error } = useDetail('getPlanDetail', { id })
  if (error !== null) return <p className={classes.detail}>{error}</p>
  if (plan === null) return null
  return (
    <article className={classes.detail} aria-label={text('history.kind.plan')}>
      <PlanFields plan={plan} offered={offered} />
      <ContradictionsOf kind="plan" id={id} />
      <section className={classes.section} aria-label={text('edit.addTo')}>
        <MeasureEntry key={`${id} measure`} planId={id} pillarId={null} onAdded={onAdded} />
        <PillarEntry key={`${id} pillar`} planId={id} />
      </section>
      <ItemActions item={{ kind: 'plan', id }} onTrash={onTrash} />
    </article>
  )
}

const places = [
  { name: 'institution', label: 'field.institution', add: 'edit.add.institution' },
  { name: 'region', label: 'field.region', add: 'edit.add.region' },
  { name: 'route', label: 'field.route', add: 'edit.add.route' },
] as const satisfies readonly { name: keyof Detail; label: TextKey; add: TextKey }[]

const counts = [
  { name: 'statedPillars', label: 'edit.statedPillars', add: 'edit.add.statedPillars' },
  { name: 'statedMeasures', label: 'edit.statedMeasures', add: 'edit.add.statedMeasures' },
] as const satisfies readonly { name: keyof Detail; label: TextKey; add: TextKey }[]

type FieldsProps = { readonly plan: Detail; readonly offered: OutlineWords | null }

function PlanFields({ plan, offered }: FieldsProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const ownChanges = useOwnChanges()
  const { seen } = plan
  const save = (from: number | null, change: PlanChange) =>
    ownChanges(from, (latest) =>
      edits.run(() => api.savePlan({ id: plan.id, seen: latest, change })),
    )
  return (
    <>
      <header>
        <EditableField
          isTitle
          isLong
          label={text('field.title')}
          add={text('edit.add.title')}
          value={plan.title}
          seen={seen}
          onSave={(value, from) => save(from, { title: value })}
        />
      </header>
      <div className={classes.fields}>
        {places.map(({ name, label, add }) => (
          <EditableField
            key={name}
            label={text(label)}
            add={text(add)}
            value={plan[name] ?? ''}
            suggestions={offered?.[name] ?? []}
            seen={seen}
            onSave={(value, from) => save(from, { [name]: value })}
          />
        ))}
        <EditableField
          label={text('field.date')}
          add={text('edit.add.date')}
          value={plan.date ?? ''}
          shown={plan.date === null ? '' : formatDates(plan.date, text)}
          hint={text('edit.dateHint')}
          seen={seen}
          onSave={(value, from) => save(from, { date: isoDateOf(value, text.language) })}
        />
        {counts.map(({ name, label, add }) => (
          <EditableField
            key={name}
            label={text(label)}
            add={text(add)}
            value={plan[name] === null ? '' : String(plan[name])}
            hint={text('edit.statedHint')}
            seen={seen}
            onSave={(value, from) =>
              save(from, { [name]: countOf(value, text('edit.notANumber')) })
            }
          />
        ))}
        <EditableField
          label={text('field.summary')}
          add={text('edit.add.summary')}
          isLong
          value={plan.summary ?? ''}
          seen={seen}
          onSave={(value, from) => save(from, { summary: value })}
        />
        <Facts facts={planFacts(plan, text('field.measures'), text('field.source'))} />
      </div>
    </>
  )
}

function planFacts({ listedMeasures, sources }: Detail, measures: string, source: string) {
  return [
    { label: measures, value: String(listedMeasures) },
    {
      label: source,
      value: sources.length > 0 && (
        <ul>
          {sources.map((one) => (
            <li key={one.id}>
              <SourceName source={one} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
}
