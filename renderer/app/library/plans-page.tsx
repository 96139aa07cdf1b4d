import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Notice } from '../../components/notice'
import { AddPlanDialog } from '../../features/library/edit/add-plan-dialog'
import { LibraryEditsProvider, useLibraryEdits } from '../../features/library/edit/library-edits'
import { OutlineSide } from '../../features/library/item/outline-side'
import { LimiteOffer } from '../../features/library/limite-offer'
import { PlansSection } from '../../features/library/plan/plans-section'
import { isMac } from '../../lib/commands/platform'
import { clockTime } from '../../lib/saving/when-saved'
import { useText } from '../../lib/use-text'
import type { Layout } from '../frame/use-layout'
import { Workspace } from '../frame/workspace'
import type { AskedEntry } from './asked-entry'
import classes from './library-page.module.css'
import { usePlans } from './use-plans'

export type PlansPageProps = {
  readonly layout: Layout
  readonly hasLimitePack: boolean
  /** Chosen elsewhere; null: nothing was. */
  readonly asked: AskedEntry | null
  readonly onLibraryChanged: () => void
}

/** Plans, pillars and measures as an outline; what is chosen is edited beside it. */
export function PlansPage(props: PlansPageProps) {
  return (
    <LibraryEditsProvider onChanged={props.onLibraryChanged}>
      <PlansWorkspace {...props} />
    </LibraryEditsProvider>
  )
}

function PlansWorkspace({ layout, hasLimitePack, asked, onLibraryChanged }: PlansPageProps) {
  const text = useText()
  const plans = usePlans(asked, layout.side)
  const [isAdding, setIsAdding] = useState(false)
  const { outline, rows, row, offered } = plans
  const count = outline.plans?.length ?? null
  const onKeyDown = useUndoKeys()

  function onSideKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || layout.side.mode === 'drawer') return
    event.preventDefault()
    plans.leaveSide()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole page
    <div className={classes.keys} onKeyDown={onKeyDown}>
      <Workspace
        layout={layout}
        identity={
          <>
            <h1 className={classes.title}>{text('library.plans')}</h1>
            {count !== null && (
              <span className={classes.count}>{text('library.count.plans', { count })}</span>
            )}
          </>
        }
        actions={<PlanActions onAdd={() => setIsAdding(true)} />}
        sideLabel={text('area.details')}
        status={<EditStatus />}
        side={
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape steps back to the outline
          <div onKeyDown={onSideKeyDown}>
            <OutlineSide
              row={row}
              sources={plans.sources}
              offered={offered}
              onTrash={(gone) => void plans.moveToTrash(gone)}
              onMove={(moved, to) => void plans.moveMeasure(moved, to)}
              onAdded={plans.reveal}
              none={<p className={classes.none}>{text('outline.pick')}</p>}
            />
          </div>
        }
      >
        {outline.error !== null && (
          <Notice tone="wrong">{text('common.failed', { reason: outline.error })}</Notice>
        )}
        {outline.plans !== null && (
          <div className={classes.list}>
            <PlansSection
              filter={plans.filter}
              offered={offered}
              planCount={count ?? 0}
              rows={rows}
              selectedKey={plans.selectedKey}
              focus={plans.focus}
              onSelect={plans.select}
              onPick={plans.pick}
              setOpen={outline.setOpen}
              onEnter={plans.enter}
              onDelete={(gone) => void plans.moveToTrash(gone)}
              onMove={(moved, to) => void plans.moveMeasure(moved, to)}
              onWords={plans.setWords}
              onAdd={() => setIsAdding(true)}
              foot={hasLimitePack ? null : <LimiteOffer onAdded={onLibraryChanged} />}
            />
          </div>
        )}
      </Workspace>
      {isAdding && (
        <AddPlanDialog
          sources={plans.sources}
          offered={offered}
          onClose={() => setIsAdding(false)}
          onAdded={(planId) => void plans.show(planId)}
        />
      )}
    </div>
  )
}

const undoKeys = isMac ? '⌘Z' : 'Ctrl+Z'
const redoKeys = isMac ? '⇧⌘Z' : 'Ctrl+Y'

function PlanActions({ onAdd }: { readonly onAdd: () => void }) {
  const text = useText()
  const edits = useLibraryEdits()
  return (
    <>
      <IconButton
        label={text('edit.undo')}
        shortcut={undoKeys}
        disabled={!edits.canUndo}
        onClick={() => void edits.undo()}
      >
        <IconArrowBackUp size={16} />
      </IconButton>
      <IconButton
        label={text('edit.redo')}
        shortcut={redoKeys}
        disabled={!edits.canRedo}
        onClick={() => void edits.redo()}
      >
        <IconArrowForwardUp size={16} />
      </IconButton>
      <Button icon={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>
        {text('edit.addPlan')}
      </Button>
    </>
  )
}

/** "Saved 14:02", as the note says it. */
function EditStatus() {
  const text = useText()
  const { state } = useLibraryEdits()
  const words = {
    none: text('edit.keys', { undo: undoKeys }),
    saving: text('save.saving'),
    saved: state.kind === 'saved' ? text('save.saved', { time: clockTime(state.savedAt) }) : '',
  }
  return <span role="status">{words[state.kind]}</span>
}

/** Undo and redo of edits; inside a field the keys are the field's own. */
function useUndoKeys() {
  const edits = useLibraryEdits()
  return (event: KeyboardEvent) => {
    const isField = event.target instanceof Element && event.target.closest('input, textarea')
    const isCommand = isMac ? event.metaKey : event.ctrlKey
    if (isField || !isCommand || event.altKey) return
    const key = event.key.toLowerCase()
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
    if (key !== 'z' && !isRedo) return
    event.preventDefault()
    void (isRedo ? edits.redo() : edits.undo())
  }
}
