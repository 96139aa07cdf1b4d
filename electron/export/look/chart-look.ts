import type { ChartLineDash, ChartMarkerShape } from 'docx/charts'

/** Colours of bars, without `#`. */
export const barColors = ['003399', '4F83D6', '5F6470', '0B7285', '7A3E9D', '6B5536']
/** Of a bar that may not be set beside the others; it also has a sentence below the chart. */
export const apartBarColor = 'B9C8E8'

export type LineLook = {
  readonly color: string
  readonly dash: ChartLineDash
  readonly shape: ChartMarkerShape
}
/** Told apart without colour too: these files are printed in black. */
export const lineLooks: readonly LineLook[] = [
  { color: '003399', dash: 'solid', shape: 'circle' },
  { color: '0B7285', dash: 'dash', shape: 'square' },
  { color: '7A3E9D', dash: 'shortDot', shape: 'triangle' },
  { color: '5F6470', dash: 'dashDot', shape: 'diamond' },
  { color: '4F83D6', dash: 'shortDash', shape: 'x' },
  { color: '6B5536', dash: 'dot', shape: 'plus' },
]

/** With more bars than this their values would run into each other. */
export const mostBarLabels = 16
/** With more points than this their marks would hide the line. */
export const mostMarkers = 40

/** Height of a chart in pixels: bars that lie need room for each. */
export function chartHeightPx(
  form: 'line' | 'bar' | 'nameBar',
  categoryCount: number,
  seriesCount: number,
): number {
  if (form !== 'nameBar') return standingPx
  return Math.min(tallestPx, surroundingPx + categoryCount * (seriesCount * barPx + 10))
}

const barPx = 20
const standingPx = 290
const tallestPx = 640
/** Above the bars: axis, legend and what is round them. */
const surroundingPx = 90
