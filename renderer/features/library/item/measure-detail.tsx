import type {
  MeasureDetail as Detail,
  MeasureChange,
  MeasureMove,
} from '@shared/contract/library/library-edit'
import type { OutlineWords } from '@shared/contract/outline'
import type { Source } from '@shared/library/source'
import { Facts } from '../../../components/facts'
import { QuotedSentence } from '../../../components/quoted-sentence'
import { api } from '../../../lib/api'
import { ContradictionsOf } from '../../../lib/consistency/contradictions-slot'
import { useText } from '../../../lib/use-text'
import { countOf } from '../edit/count-of'
import { EditableField } from '../edit/editable-field'
import { isoDateOf } from '../edit/iso-date-of'
import { useLibraryEdits } from '../edit/library-edits'
import { useOwnChanges } from '../edit/use-own-changes'
import { SourceName } from '../source-name'
import { formatDates } from '../wording'
import { ItemActions } from './item-actions'
import classes from './item-detail.module.css'
import { LinkedStatistics } from './linked-statistics'
import { MeasureOrigin } from './measure-origin'
import { MeasurePlace } from './measure-place'
import { OwnAssessment } from './own-assessment'
import { ProgressList } from './progress-list'
import { useDetail } from './use-detail'

export type MeasureDetailProps = {
  readonly id: string
  readonly sources: readonly Source[]
  readonly offered: OutlineWords | null
  readonly onTrash: () => void
  readonly onMove: (to: MeasureMove) => void
}

/** A measure with all that is known of it, each part edited where it stands. */
export function MeasureDetail(props: MeasureDetailProps) {
  const { id, sources, offered, onTrash, onMove } = props
  const text = useText()
  const { value: measure, error } = useDetail('getMeasureDetail', { id })
  if (error !== null) return <p className={classes.detail}>{error}</p>
  if (measure === null) return null
  return (
    <article className={classes.detail} aria-label={text('history.kind.measure')}>
      <MeasureFields measure={measure} offered={offered} />
      {isRead(measure) ? (
        measure.sentence !== measure.text && (
          <QuotedSentence mark={null}>{measure.sentence}</QuotedSentence>
        )
      ) : (
        <MeasureOrigin measure={measure} sources={sources} />
      )}
      <ContradictionsOf kind="measure" id={id} />
      <ProgressList measureId={id} entries={measure.progress} sources={sources} />
      <LinkedStatistics measureId={id} statistics={measure.statistics} />
      <MeasurePlace measure={measure} onMove={onMove} />
      <ItemActions item={{ kind: 'measure', id }} onTrash={onTrash} />
    </article>
  )
}

type FieldsProps = { readonly measure: Detail; readonly offered: OutlineWords | null }

function MeasureFields({ measure, offered }: FieldsProps) {
  const text = useText()
  const edits = useLibraryEdits()
  const ownChanges = useOwnChanges()
  const place = [measure.planTitle, measure.pillarTitle, measure.groupTitle].filter(Boolean)
  const save = (seen: number | null, change: MeasureChange) =>
    ownChanges(seen, (latest) =>
      edits.run(() => api.saveMeasure({ id: measure.id, seen: latest, change })),
    )
  const { seen } = measure
  return (
    <>
      <header>
        <p className={classes.kicker}>{place.join(' › ')}</p>
        <EditableField
          isTitle
          isLong
          label={text('field.text')}
          add={text('edit.add.text')}
          value={measure.text}
          seen={seen}
          onSave={(value, from) => save(from, { text: value })}
        />
      </header>
      <div className={classes.fields}>
        <EditableField
          label={text('field.status')}
          add={text('edit.add.status')}
          value={measure.status ?? ''}
          suggestions={statusSuggestions(text('edit.statuses'), offered)}
          badge={<OwnAssessment />}
          seen={seen}
          onSave={(value, from) => save(from, { status: value })}
        />
        <EditableField
          label={text('field.actors')}
          add={text('edit.add.actors')}
          value={measure.actors ?? ''}
          suggestions={offered?.actor ?? []}
          seen={seen}
          onSave={(value, from) => save(from, { actors: value })}
        />
        <EditableField
          label={text('field.deadline')}
          add={text('edit.add.deadline')}
          value={measure.deadline ?? ''}
          shown={measure.deadline === null ? '' : formatDates(measure.deadline, text)}
          hint={text('edit.dateHint')}
          seen={seen}
          onSave={(value, from) => save(from, { deadline: isoDateOf(value, text.language) })}
        />
        <EditableField
          label={text('field.number')}
          add={text('edit.add.number')}
          value={measure.number === null ? '' : String(measure.number)}
          hint={text('edit.numberHint')}
          seen={seen}
          onSave={(value, from) => save(from, { number: countOf(value, text('edit.notANumber')) })}
        />
        <Facts
          facts={[
            {
              label: text('field.kind'),
              value: measure.kind === 'measure' ? null : text(`library.kind.${measure.kind}`),
            },
            {
              label: text('field.source'),
              value: isRead(measure) ? <SourceName source={measure.source} /> : null,
            },
          ]}
        />
      </div>
    </>
  )
}

/** Read from a document, where its words are what they are; else it was typed by hand. */
function isRead({ start, end }: Detail): boolean {
  return end > start
}

/** What people usually write, and what was written before. */
function statusSuggestions(usual: string, offered: OutlineWords | null): readonly string[] {
  return [...new Set([...usual.split(', '), ...(offered?.status ?? [])])]
}
