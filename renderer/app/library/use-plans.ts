import type { MeasureMove } from '@shared/contract/library/library-edit'
import type { OutlineFilter } from '@shared/contract/outline'
import { noOutlineChoice } from '@shared/settings/default-settings'
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useToast } from '../../components/toasts'
import { useLibraryEdits } from '../../features/library/edit/library-edits'
import { useDetail } from '../../features/library/item/use-detail'
import {
  measureKey,
  type OutlineRow,
  parentKeysOf,
  planKey,
} from '../../features/library/plan/outline-rows'
import type { OutlineFocus } from '../../features/library/plan/outline-tree'
import { type Outline, useOutline } from '../../features/library/plan/use-outline'
import { useTrash } from '../../features/library/trash/use-trash'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useRested } from '../../lib/followed-value'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import type { Panel } from '../frame/use-layout'
import { useSettled } from '../note/use-settled'
import { type AskedEntry, useAskedEntry } from './asked-entry'
import { startEditing } from './start-editing'

/** Typing pauses this long before the outline is narrowed. */
const pauseMs = 120

/** The outline of the plans: what is shown, what is chosen, and what keys do with it. */
export function usePlans(asked: AskedEntry | null, side: Panel) {
  const { settings, change } = useSettings()
  const { version } = useLibraryEdits()
  const [words, setWords] = useState('')
  const [selectedKey, setSelectedKey] = useState<string | null>(null)
  const [focus, setFocus] = useState<OutlineFocus | null>(null)
  const filter: OutlineFilter = { ...settings.outline, words }
  const settledWords = useSettled(words, pauseMs) ?? words
  const outline = useOutline({ ...filter, words: settledWords }, version)
  const offered = useDetail('listOutlineWords', {}).value
  const documents = useDetail('listLibrary', { kind: 'sources' }).value
  const { rows } = outline
  const row = useMemo(
    () => rows.find(({ key }) => key === selectedKey) ?? null,
    [rows, selectedKey],
  )
  const [restedRow, showRow] = useRested(row)

  /** Chooses a line and moves the focus there. */
  function goTo(key: string) {
    setSelectedKey(key)
    setFocus({ key, takesFocus: true })
  }
  function showSide() {
    if (side.mode === 'drawer') side.open()
  }
  /** Shows an entry, in its plan, with nothing left out of the outline. */
  async function show(id: string) {
    const found = await api.findPlanOf({ id })
    if (found === null) return
    setWords('')
    change({ outline: noOutlineChoice })
    const key = found.measureId === null ? planKey(found.planId) : measureKey(found.measureId)
    outline.openWhole(planKey(found.planId))
    goTo(key)
    if (found.measureId !== null) showSide()
  }
  useAskedEntry(outline.plans === null ? null : asked, (id) => void show(id))

  return {
    filter,
    outline,
    offered,
    sources: documents?.kind === 'sources' ? documents.items : [],
    rows,
    /** What the details are of. */
    row: restedRow,
    focus,
    selectedKey,
    select: setSelectedKey,
    pick: (key: string) => {
      setSelectedKey(key)
      showRow()
    },
    setWords,
    show,
    moveMeasure: useMoveMeasure(outline, setFocus),
    moveToTrash: useMoveToTrash(rows, (key) => (key === null ? setSelectedKey(null) : goTo(key))),
    /** What was added comes into sight while one types on. */
    reveal: (measureIds: readonly string[]) => {
      const last = measureIds.at(-1)
      if (last !== undefined) setFocus({ key: measureKey(last), takesFocus: false })
    },
    enter: (entered: OutlineRow, isEdit: boolean) => {
      // Drawn before this ends, so that the next key goes into the details of this line.
      flushSync(() => {
        setSelectedKey(entered.key)
        if (!side.isOpen) side.open()
        showRow()
      })
      startEditing(isEdit)
    },
    leaveSide: () => {
      if (selectedKey !== null) setFocus({ key: selectedKey, takesFocus: true })
    },
  }
}

type Moved = { readonly planId: string; readonly measureId: string }

/** Moves a measure in its plan and, once it is read again, brings it into sight. */
function useMoveMeasure({ outlines, setOpen }: Outline, show: (focus: OutlineFocus) => void) {
  const { run } = useLibraryEdits()
  const toast = useToast()
  const text = useText()
  const moved = useRef<(OutlineFocus & Moved) | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it was read again
  useEffect(() => {
    if (moved.current === null) return
    const { planId, measureId } = moved.current
    const outline = outlines.get(planId)
    for (const key of outline === undefined ? [] : parentKeysOf(outline, measureId))
      setOpen(key, true)
    show(moved.current)
    moved.current = null
  }, [outlines])
  return async (row: OutlineRow, to: MeasureMove) => {
    if (row.kind !== 'measure') return
    const { planId, measure } = row
    moved.current = {
      planId,
      measureId: measure.id,
      key: row.key,
      takesFocus: isTreeFocused(),
    }
    try {
      await run(() => api.moveMeasure({ id: measure.id, to }))
    } catch (error) {
      moved.current = null
      toast({ message: errorMessage(error), tone: 'wrong', dismiss: text('common.dismiss') })
    }
  }
}

/** Whether one moves about in the outline, not in the details beside it. */
function isTreeFocused(): boolean {
  return document.activeElement?.closest('[role="tree"]') !== null
}

/** Moves a line to the Bin and goes on to the next. */
function useMoveToTrash(rows: readonly OutlineRow[], goTo: (key: string | null) => void) {
  const trash = useTrash()
  const toast = useToast()
  const text = useText()
  return async (gone: OutlineRow) => {
    const item = trashableOf(gone)
    if (item === null) {
      toast({ message: text('trash.notGroup'), dismiss: text('common.dismiss') })
      return
    }
    if (!(await trash(item, item.title))) return
    const at = rows.indexOf(gone)
    const next = rows.slice(at + 1).find(({ level }) => level <= gone.level) ?? rows[at - 1]
    goTo(next?.key ?? null)
  }
}

function trashableOf(row: OutlineRow) {
  switch (row.kind) {
    case 'plan':
      return { kind: 'plan', id: row.plan.id, title: row.plan.title } as const
    case 'measure':
      return { kind: 'measure', id: row.measure.id, title: row.measure.text } as const
    case 'pillar':
      return { kind: 'pillar', id: row.pillar.id, title: row.pillar.title } as const
    case 'group':
      return null
  }
}
