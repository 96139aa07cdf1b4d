import type { EditedKind } from '@shared/contract/library/library-edit'
import { IconHistory, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { useText } from '../../../lib/use-text'
import { HistoryPanel } from '../history/history-panel'
import classes from './item-detail.module.css'

export type ItemActionsProps = {
  readonly item: { readonly kind: EditedKind; readonly id: string }
  /** Null: it has no trash of its own. */
  readonly onTrash: (() => void) | null
  /** The history is read again with another one, where what is shown is not edited here alone. */
  readonly historyKey?: string
}

/** What can be done with an item as a whole, and what was done with it. */
export function ItemActions({ item, onTrash, historyKey }: ItemActionsProps) {
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div className={classes.actions}>
        <Button
          kind="quiet"
          icon={<IconHistory size={16} aria-hidden="true" />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {text('history.title')}
        </Button>
        {onTrash !== null && (
          <Button kind="quiet" icon={<IconTrash size={16} aria-hidden="true" />} onClick={onTrash}>
            {text('edit.trash')}
          </Button>
        )}
      </div>
      {isOpen && <HistoryPanel key={historyKey} item={item} />}
    </>
  )
}
