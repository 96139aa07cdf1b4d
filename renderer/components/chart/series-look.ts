/** Told apart by colour, by dashes and by the shape of the points: colour alone says nothing. */
export type SeriesLook = {
  readonly color: string
  readonly dashes: string
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'ring' | 'cross'
}

const looks: readonly SeriesLook[] = [
  { color: 'var(--chart-1)', dashes: '0', shape: 'circle' },
  { color: 'var(--chart-2)', dashes: '7 4', shape: 'square' },
  { color: 'var(--chart-3)', dashes: '2 3', shape: 'triangle' },
  { color: 'var(--chart-4)', dashes: '10 3 2 3', shape: 'diamond' },
  { color: 'var(--chart-5)', dashes: '4 2', shape: 'ring' },
  { color: 'var(--chart-6)', dashes: '1 2', shape: 'cross' },
]

/** More lines than this cannot be told apart. */
export const mostLines = looks.length

export function lookOf(index: number): SeriesLook {
  return looks[index % looks.length] ?? { color: 'var(--chart-1)', dashes: '0', shape: 'circle' }
}
