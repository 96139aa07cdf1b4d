import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './panel-resizer.module.css'

export type PanelResizerProps = {
  readonly label: string
  readonly widthPx: number
  readonly range: readonly [minimumPx: number, maximumPx: number]
  /** The side on which the panel lies that it makes wider. */
  readonly panel: 'left' | 'right'
  readonly onChange: (widthPx: number) => void
}

const stepPx = 16

/** The edge of a panel: dragged, or moved with the arrow keys. */
export function PanelResizer({ label, widthPx, range, panel, onChange }: PanelResizerProps) {
  const sign = panel === 'left' ? 1 : -1
  const [minimumPx, maximumPx] = range
  const setWidth = (next: number) => onChange(Math.min(maximumPx, Math.max(minimumPx, next)))

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    const startX = event.clientX
    const edge = event.currentTarget
    edge.setPointerCapture(event.pointerId)
    edge.onpointermove = (move) => setWidth(widthPx + sign * (move.clientX - startX))
    edge.onpointerup = () => {
      edge.onpointermove = null
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowLeft') setWidth(widthPx - sign * stepPx)
    if (event.key === 'ArrowRight') setWidth(widthPx + sign * stepPx)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      className={classes.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(widthPx)}
      aria-valuemin={minimumPx}
      aria-valuemax={maximumPx}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  )
}
