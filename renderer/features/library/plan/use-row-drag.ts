import type { MeasureMove } from '@shared/contract/library/library-edit'
import { type DragEvent, useState } from 'react'
import type { OutlineRow as Row } from './outline-rows'

/** Where in a line something is dropped: on its upper or lower half, or on all of it. */
export type DropPlace = 'before' | 'after' | 'into'

type Over = { readonly key: string; readonly place: DropPlace }

/** What the lines do while measures are dragged. */
export type RowDrag = {
  readonly draggedKey: string | null
  readonly over: Over | null
  readonly start: (row: Row, event: DragEvent) => void
  readonly goOver: (row: Row, event: DragEvent) => void
  /** @param next the line below it */
  readonly drop: (row: Row, next: Row | undefined, event: DragEvent) => void
  readonly end: () => void
}

/** Drags a measure to another place of its plan; keys do the same one step at a time. */
export function useRowDrag(onMove: (row: Row, to: MeasureMove) => void): RowDrag {
  const [dragged, setDragged] = useState<Row | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  function end() {
    setDragged(null)
    setOver(null)
  }

  return {
    draggedKey: dragged?.key ?? null,
    over,
    start: (row, { dataTransfer }) => {
      if (row.kind !== 'measure') return
      dataTransfer.effectAllowed = 'move'
      dataTransfer.setData('text/plain', row.measure.text)
      setDragged(row)
    },
    goOver: (row, event) => {
      if (dragged === null) return
      const place = placeIn(row, dragged, isUpperHalf(event))
      // Elsewhere the pointer says that nothing can be dropped.
      if (place !== null) event.preventDefault()
      event.dataTransfer.dropEffect = place === null ? 'none' : 'move'
      if (over?.key !== row.key || over.place !== place)
        setOver(place === null ? null : { key: row.key, place })
    },
    drop: (row, next, event) => {
      event.preventDefault()
      const place = dragged && placeIn(row, dragged, isUpperHalf(event))
      const to = place && moveTo(row, next, place)
      if (dragged !== null && to !== null) onMove(dragged, to)
      end()
    },
    end,
  }
}

/** A measure stays in its plan; a line that opens takes it as a whole. */
function placeIn(row: Row, dragged: Row, isUpper: boolean): DropPlace | null {
  if (dragged.kind !== 'measure' || row.key === dragged.key) return null
  switch (row.kind) {
    case 'measure':
      if (row.planId !== dragged.planId) return null
      return isUpper ? 'before' : 'after'
    case 'pillar':
      return row.planId === dragged.planId ? 'into' : null
    case 'group':
      return row.planId === dragged.planId && row.isOpen ? 'into' : null
    case 'plan':
      return row.plan.id === dragged.planId ? 'into' : null
  }
}

/** @param next the line below, in a group that is open its first measure */
function moveTo(row: Row, next: Row | undefined, place: DropPlace): MeasureMove | null {
  switch (row.kind) {
    case 'measure': {
      const side = place === 'before' ? 'before' : 'after'
      return { kind: 'beside', measureId: row.measure.id, side }
    }
    case 'group':
      return next?.kind === 'measure'
        ? { kind: 'beside', measureId: next.measure.id, side: 'before' }
        : null
    case 'pillar':
      return { kind: 'pillar', pillarId: row.pillar.id }
    case 'plan':
      return { kind: 'pillar', pillarId: null }
  }
}

function isUpperHalf({ currentTarget, clientY }: DragEvent): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 2
}
