import { calculationSchema } from '@shared/note/inline'
import type { Editor } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { WatchedFigure } from '../../lib/figures/watched-figure'
import { observationIdsOf, shownBy } from './nodes/figure'

type Watched = WatchedFigure | null

/** The pointer rests this long on a figure before it is meant. */
const hoverMs = 150

/**
 * Tells which figure the cursor is on, or the pointer rests on. Typing and moving the cursor end
 * both, and the pointer counts again only when the hand has moved it.
 */
export function useFigureWatch(
  editor: Editor,
  page: RefObject<HTMLElement | null>,
  onFigure: (figure: Watched) => void,
): void {
  const report = useEffectEvent(onFigure)

  useEffect(() => {
    let told = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    let pointer = { x: -1, y: -1 }
    const tell = (figure: Watched) => {
      clearTimeout(timer)
      const key = figure === null ? '' : JSON.stringify(figure)
      if (key === told) return
      told = key
      report(figure)
    }
    const followCursor = () => {
      const { selection } = editor.state
      tell(selection instanceof NodeSelection ? figureOf(selection.node) : null)
    }
    const followPointer = (event: MouseEvent) => {
      // A page that scrolls under a still pointer sends the same place again.
      if (event.screenX === pointer.x && event.screenY === pointer.y) return
      pointer = { x: event.screenX, y: event.screenY }
      clearTimeout(timer)
      const figure = event.target instanceof Element ? figureAt(event.target) : null
      if (figure !== null) timer = setTimeout(() => tell(figure), hoverMs)
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

function figureOf(node: PageNode): Watched {
  const observationIds = observationIdsOf(node)
  if (observationIds.length === 0) return null
  return { id: String(node.attrs['id'] ?? ''), shown: shownBy(node), observationIds }
}

function figureAt(target: Element): Watched {
  const figure = target.closest('[data-figure]')
  const observationIds = figure === null ? [] : idsIn(figure)
  if (figure === null || observationIds.length === 0) return null
  // As the node has it: what is drawn holds its parts together.
  const shown = (figure.textContent ?? '').replaceAll('\u00a0', ' ')
  return { id: figure.getAttribute('data-id') ?? '', shown, observationIds }
}

function idsIn(figure: Element): readonly string[] {
  const id = figure.getAttribute('data-observation-id')
  if (typeof id === 'string') return [id]
  const written = figure.getAttribute('data-calculation')
  if (typeof written !== 'string') return []
  const calculation = calculationSchema.safeParse(JSON.parse(written))
  return calculation.success ? calculation.data.observationIds : []
}
