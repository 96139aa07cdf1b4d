import type { ReadKind, SourceChange, SourceDetail } from '@shared/contract/library/sources'
import { Facts } from '../../../components/facts'
import { MarkingBadge } from '../../../components/marking-badge'
import { Notice } from '../../../components/notice'
import { useToast } from '../../../components/toasts'
import { api } from '../../../lib/api'
import { ContradictionsOf } from '../../../lib/consistency/contradictions-slot'
import { errorMessage } from '../../../lib/error-message'
import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import { EditableField } from '../edit/editable-field'
import { isoDateOf } from '../edit/iso-date-of'
import { LibraryEditsProvider } from '../edit/library-edits'
import { ItemActions } from '../item/item-actions'
import { formatDates } from '../wording'
import { Copies } from './copies'
import { ReadItems } from './read-items'
import classes from './source.module.css'

export type SourcePanelProps = {
  readonly id: string
  /** It is cited anew: lists are to be read again. */
  readonly onChanged: () => void
  readonly onOpenItem: (kind: ReadKind, id: string) => void
}

/** A document: how it is cited, what was read from it, the copies of it. */
export function SourcePanel({ id, onChanged, onOpenItem }: SourcePanelProps) {
  const text = useText()
  const { value, error, reload } = useAnswer('getSource', { id })
  if (error !== null)
    return <Notice tone="wrong">{text('common.failed', { reason: error })}</Notice>
  if (value === null) return null
  async function onSaved() {
    onChanged()
    await reload()
  }
  return (
    <article className={classes.source}>
      {/* The title that one sees is a field. */}
      <h2 className="visually-hidden">{value.source.title}</h2>
      <SourceFields detail={value} onSaved={onSaved} />
      <Copies sourceId={id} attachments={value.attachments} onChanged={onSaved} />
      <ContradictionsOf kind="source" id={id} />
      <ReadItems sourceId={id} read={value.read} onOpen={onOpenItem} />
      <LibraryEditsProvider onChanged={() => void onSaved()}>
        <ItemActions item={{ kind: 'source', id }} onTrash={null} historyKey={stateOf(value)} />
      </LibraryEditsProvider>
    </article>
  )
}

/** Another one after each change of the document or its copies. */
function stateOf({ seen, attachments }: SourceDetail): string {
  return [seen, ...attachments.map(({ id }) => id)].join(' ')
}

type SourceFieldsProps = {
  readonly detail: SourceDetail
  readonly onSaved: () => Promise<void>
}

/** Its address is text, as Fiche opens no network. */
function SourceFields({ detail, onSaved }: SourceFieldsProps) {
  const text = useText()
  const { source, seen } = detail
  const save = useSaveSource(source.id, onSaved)
  const isPublic = source.marking === 'none'
  const publicWord = text('library.public')
  return (
    <div className={classes.fields}>
      <EditableField
        isTitle
        isLong
        label={text('field.title')}
        value={source.title}
        add={text('field.title')}
        seen={seen}
        onSave={(title, from) => save(from, { title })}
      />
      <EditableField
        label={text('field.reference')}
        value={source.reference ?? ''}
        add={text('source.addReference')}
        seen={seen}
        onSave={(reference, from) => save(from, { reference })}
      />
      <EditableField
        label={text('field.marking')}
        value={isPublic ? publicWord : source.marking}
        add={publicWord}
        suggestions={[publicWord, 'LIMITE']}
        badge={<MarkingBadge marking={source.marking} />}
        seen={seen}
        onSave={(typed, from) => {
          const marking = typed.trim()
          return save(from, {
            marking: marking === '' || marking === publicWord ? 'none' : marking,
          })
        }}
      />
      <EditableField
        label={text('field.date')}
        value={source.date ?? ''}
        shown={source.date === null ? '' : formatDates(source.date, text)}
        add={text('source.addDate')}
        hint={text('edit.dateHint')}
        seen={seen}
        onSave={(date, from) => save(from, { date: isoDateOf(date, text.language) })}
      />
      <Facts
        facts={[
          { label: text('field.institution'), value: source.institution },
          { label: text('field.type'), value: source.type },
          { label: text('field.language'), value: source.language },
          { label: text('field.address'), value: source.address },
        ]}
      />
    </div>
  )
}

/** Saves at once, and offers the way back. */
function useSaveSource(id: string, onSaved: () => Promise<void>) {
  const text = useText()
  const toast = useToast()
  const dismiss = text('common.dismiss')
  async function takeBack(changeIds: readonly number[]) {
    try {
      await api.undoChanges({ changeIds })
    } catch (error) {
      toast({ message: errorMessage(error), tone: 'wrong', dismiss })
    }
    await onSaved()
  }
  return async (seen: number | null, change: SourceChange) => {
    const { changeIds } = await api.saveSource({ id, seen, change })
    toast({
      message: text('source.saved'),
      action: { label: text('copies.undo'), run: () => void takeBack(changeIds) },
      dismiss,
    })
    await onSaved()
  }
}
