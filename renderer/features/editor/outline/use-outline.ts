import { sameValue } from '@shared/base/same-value'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useEffectEvent, useMemo } from 'react'
import type { OutlineControls, PageOutline } from '../../../lib/outline/page-outline'
import { endUndoStep } from '../nodes/undo-steps'
import { revealPosition } from '../places/reveal-position'
import { outlineOf, type PlacedEntry } from './outline-of'
import { changeSectionLevel, moveQuestionOf, moveSection, moveSectionBefore } from './section-moves'

const pauseMs = 120

/** Tells the outline of the page: after each edit, and as the cursor goes from part to part. */
export function useOutline(
  editor: Editor,
  onOutline: (outline: PageOutline) => void,
): OutlineControls {
  const report = useEffectEvent(onOutline)

  useEffect(() => {
    let entries = outlineOf(editor.state.doc)
    let told: PageOutline | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const next = {
        entries: entries.map(({ position: _, ...entry }) => entry),
        activeId: activeIn(entries, editor.state.selection.from),
      }
      if (told !== null && sameValue(told, next)) return
      told = next
      report(next)
    }
    const refresh = () => {
      entries = outlineOf(editor.state.doc)
      tell()
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(refresh, pauseMs)
    }
    tell()
    // A cursor that moves with an edit is told of with it: places are another now.
    const onSelection = ({ transaction }: { readonly transaction: Transaction }) => {
      if (!transaction.docChanged) later()
    }
    editor.on('update', later)
    editor.on('selectionUpdate', onSelection)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
      editor.off('selectionUpdate', onSelection)
    }
  }, [editor])

  return useMemo(() => createControls(editor), [editor])
}

function activeIn(entries: readonly PlacedEntry[], cursor: number): string | null {
  return entries.findLast(({ position }) => position < cursor)?.id ?? null
}

function createControls(editor: Editor): OutlineControls {
  const perform = (change: (tr: Transaction) => boolean) => {
    const { tr } = editor.state
    if (!change(tr)) return false
    endUndoStep(editor)
    editor.view.dispatch(tr)
    revealPosition(editor.view, editor.state.selection.from)
    endUndoStep(editor)
    return true
  }
  const find = (id: string) => outlineOf(editor.state.doc).find((entry) => entry.id === id)
  return {
    goTo: (id) => {
      const entry = find(id)
      if (entry === undefined) return
      editor
        .chain()
        .focus()
        .setTextSelection(entry.position + 1)
        .scrollIntoView()
        .run()
    },
    move: (id, direction) =>
      perform((tr) =>
        find(id)?.kind === 'question'
          ? moveQuestionOf(tr, id, direction)
          : moveSection(tr, id, direction),
      ),
    moveBefore: (id, headingId) => perform((tr) => moveSectionBefore(tr, id, headingId)),
    changeLevel: (id, by) => perform((tr) => changeSectionLevel(tr, id, by)),
  }
}
