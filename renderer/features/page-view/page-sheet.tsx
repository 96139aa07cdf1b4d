import type { NotePage, PageLine, PagePiece, PageRun } from '@shared/contract/pages/pages'
import { memo } from 'react'
import { PageBoxes } from './page-boxes'
import { PageDrawing } from './page-drawing'
import classes from './page-view.module.css'
import { numbered, placeName } from './place-name'

export type PageSheetProps = {
  readonly page: NotePage
  readonly label: string
  readonly scale: number
}

/** One page as it is printed, read only. */
export const PageSheet = memo(function PageSheet({ page, label, scale }: PageSheetProps) {
  const { widthPx, heightPx } = page
  return (
    <section
      className={classes.sheet}
      aria-label={label}
      style={{ width: widthPx * scale, height: heightPx * scale }}
    >
      <div
        className={classes.paper}
        style={{ width: widthPx, height: heightPx, transform: `scale(${scale})` }}
      >
        <svg width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`}>
          <title>{label}</title>
          {page.rules.map(({ xPx, yPx, widthPx: length }) => (
            <line key={`${xPx} ${yPx}`} x1={xPx} x2={xPx + length} y1={yPx} y2={yPx} />
          ))}
          {page.lines.map((line) => (
            <Line key={`${line.yPx} ${line.pieces[0]?.xPx}`} line={line} />
          ))}
        </svg>
        <PageBoxes boxes={page.boxes} />
        {page.pictures.map(({ xPx, yPx, place, drawing }) => (
          <div
            key={yPx}
            className={classes.picture}
            data-place={placeName(place)}
            style={{ left: xPx, top: yPx }}
          >
            <PageDrawing drawing={drawing} />
          </div>
        ))}
      </div>
    </section>
  )
})

function Line({ line }: { readonly line: PageLine }) {
  const { pieces, place, baselinePx, direction } = line
  const [first] = pieces
  if (first === undefined) return null
  return (
    <g data-place={placeName(place)}>
      {place !== null && (
        <rect x="0" y={line.yPx} width="100%" height={line.heightPx} className={classes.target} />
      )}
      {pieces.map((piece) => (
        <Piece key={piece.xPx} {...{ piece, baselinePx, direction }} />
      ))}
    </g>
  )
}

type PieceProps = Pick<PageLine, 'baselinePx' | 'direction'> & { readonly piece: PagePiece }

/** As wide as Word draws it, whatever the font that is at hand. */
function Piece({ piece, baselinePx, direction }: PieceProps) {
  const { xPx, widthPx, edge, runs } = piece
  return (
    <text
      x={xPx}
      y={baselinePx}
      direction={direction}
      textAnchor={anchorOf(edge, direction)}
      {...(widthPx !== null && { textLength: widthPx, lengthAdjust: 'spacingAndGlyphs' })}
    >
      {numbered(runs).map(([key, run]) => (
        <tspan key={key} {...lookOf(run)}>
          {run.text}
        </tspan>
      ))}
    </text>
  )
}

function anchorOf(edge: PagePiece['edge'], direction: PageLine['direction']) {
  if (edge === 'center') return 'middle'
  return (edge === 'left') === (direction === 'ltr') ? 'start' : 'end'
}

const raisedSize = 0.65

function lookOf({ marks, sizePx, face }: PageRun) {
  const raised = marks.find((mark) => mark === 'superscript' || mark === 'subscript')
  return {
    fontSize: raised === undefined ? sizePx : sizePx * raisedSize,
    'data-face': face,
    ...(marks.includes('bold') && { fontWeight: 700 }),
    ...(marks.includes('italic') && { fontStyle: 'italic' }),
    ...(marks.includes('underline') && { textDecoration: 'underline' }),
    ...(raised !== undefined && { baselineShift: raised === 'superscript' ? '35%' : '-15%' }),
  }
}
