import type { ChartMarkerShape } from 'docx/charts'
import { element, escapeText } from '../element'

export const fontPx = 11
/** About as wide as letters are; a little more, so that nothing runs into its neighbour. */
const letterPx = 6

/** Of a text in pixels, reckoned by its letters. */
export function widthOf(text: string): number {
  return [...text].length * letterPx
}

/** Coordinates to a hundredth: no one sees more. */
export function place(value: number): number {
  return Math.round(value * 100) / 100
}

export type Point = readonly [x: number, y: number]
type Anchor = 'start' | 'middle' | 'end'

/** A text at its place, which is on its line. */
export function label(text: string, [x, y]: Point, anchor: Anchor = 'middle'): string {
  const attributes = { x: place(x), y: place(y), 'text-anchor': anchor }
  return element('text', attributes, escapeText(text))
}

type Stroke = {
  readonly color: string
  readonly width?: number
  readonly dash?: string | undefined
}

/** A straight line, in pixels. */
export function line([x1, y1]: Point, [x2, y2]: Point, { color, width, dash }: Stroke): string {
  return element('path', {
    d: `M${place(x1)} ${place(y1)}L${place(x2)} ${place(y2)}`,
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dash,
    fill: 'none',
  })
}

/** No longer than there is room for. */
export function shortened(text: string, roomPx: number): string {
  const most = Math.max(3, Math.floor(roomPx / letterPx))
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

/** The mark of a point, told apart by its shape. */
export function marker(
  shape: ChartMarkerShape,
  [x, y]: Point,
  { size, color }: { readonly size: number; readonly color: string },
): string {
  const at = (dx: number, dy: number) => `${place(x + dx * size)} ${place(y + dy * size)}`
  const filled = (d: string) => element('path', { d, fill: color })
  const drawn = (d: string) =>
    element('path', { d, stroke: color, 'stroke-width': 1.5, fill: 'none' })
  switch (shape) {
    case 'square':
      return filled(`M${at(-1, -1)}L${at(1, -1)}L${at(1, 1)}L${at(-1, 1)}Z`)
    case 'triangle':
      return filled(`M${at(0, -1)}L${at(1, 1)}L${at(-1, 1)}Z`)
    case 'diamond':
      return filled(`M${at(0, -1.2)}L${at(1.2, 0)}L${at(0, 1.2)}L${at(-1.2, 0)}Z`)
    case 'x':
      return drawn(`M${at(-1, -1)}L${at(1, 1)}M${at(-1, 1)}L${at(1, -1)}`)
    case 'plus':
      return drawn(`M${at(-1, 0)}L${at(1, 0)}M${at(0, -1)}L${at(0, 1)}`)
    default:
      return element('circle', { cx: place(x), cy: place(y), r: size, fill: color })
  }
}
