import type { SeriesLook } from '../series-look'

export type PointShapeProps = {
  readonly x: number
  readonly y: number
  readonly look: SeriesLook
  readonly isHollow: boolean
  readonly sizePx: number
}

/** The mark of one value on a line. */
export function PointShape({ x, y, look, isHollow, sizePx: r }: PointShapeProps) {
  const paint = {
    stroke: look.color,
    strokeWidth: 1.5,
    fill: isHollow || look.shape === 'ring' ? 'var(--color-page)' : look.color,
    ...(isHollow && { strokeDasharray: '2 2' }),
  }
  switch (look.shape) {
    case 'square':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...paint} />
    case 'triangle':
      return <path d={`M${x} ${y - r - 1}l${r + 1} ${2 * r}h${-2 * (r + 1)}z`} {...paint} />
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`}
          {...paint}
        />
      )
    case 'cross':
      return (
        <path
          d={`M${x - r} ${y - r}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`}
          {...paint}
        />
      )
    case 'circle':
    case 'ring':
      return <circle cx={x} cy={y} r={r} {...paint} />
  }
}
