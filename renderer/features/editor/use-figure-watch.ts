import { calculationSchema } from '@shared/note/inline'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { observationIdsOf } from './nodes/figure'

type Ids = readonly string[] | null

/** The pointer rests this long on a figure before it is meant. */
const hoverMs = 150

/**
 * Tells which figure the cursor is on, or the pointer rests on. Typing and moving the cursor end
 * both, and the pointer counts again only when the hand has moved it.
 */
export function useFigureWatch(
  editor: Editor,
  page: RefObject<HTMLElement | null>,
  onFigure: (ids: Ids) => void,
): void {
  const report = useEffectEvent(onFigure)

  useEffect(() => {
    let told = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    let pointer = { x: -1, y: -1 }
    const tell = (ids: Ids) => {
      clearTimeout(timer)
      const key = ids?.join(' ') ?? ''
      if (key === told) return
      told = key
      report(ids)
    }
    const followCursor = () => {
      const { selection } = editor.state
      const ids = selection instanceof NodeSelection ? observationIdsOf(selection.node) : []
      tell(ids.length > 0 ? ids : null)
    }
    const followPointer = (event: MouseEvent) => {
      // A page that scrolls under a still pointer sends the same place again.
      if (event.screenX === pointer.x && event.screenY === pointer.y) return
      pointer = { x: event.screenX, y: event.screenY }
      clearTimeout(timer)
      const ids = event.target instanceof Element ? idsAt(event.target) : []
      if (ids.length > 0) timer = setTimeout(() => tell(ids), hoverMs)
    }
    const element = page.current
    editor.on('selectionUpdate', followCursor)
    editor.on('update', followCursor)
    element?.addEventListener('mousemove', followPointer)
    return () => {
      clearTimeout(timer)
      editor.off('selectionUpdate', followCursor)
      editor.off('update', followCursor)
      element?.removeEventListener('mousemove', followPointer)
    }
  }, [editor, page])
}

function idsAt(target: Element): readonly string[] {
  const figure = target.closest('[data-figure]')
  const id = figure?.getAttribute('data-observation-id')
  if (typeof id === 'string') return [id]
  const written = figure?.getAttribute('data-calculation')
  if (typeof written !== 'string') return []
  const calculation = calculationSchema.safeParse(JSON.parse(written))
  return calculation.success ? calculation.data.observationIds : []
}
