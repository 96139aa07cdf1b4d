import type {
  PageBox,
  PageBoxParagraph,
  PageInnerTable,
  PageRule,
  PageRun,
} from '@shared/contract/pages/pages'
import type { CSSProperties } from 'react'
import { PageDrawing } from './page-drawing'
import classes from './page-view.module.css'
import { numbered, placeName } from './place-name'

/** Cells of tables: where they stand is known, their lines break as they come. */
export function PageBoxes({ boxes }: { readonly boxes: readonly PageBox[] }) {
  return boxes.map((box) => (
    <div
      key={`${box.xPx} ${box.yPx}`}
      className={classes.box}
      data-bottom={box.isAtBottom}
      style={{
        left: box.xPx,
        top: box.yPx,
        width: box.widthPx,
        height: box.heightPx,
        paddingInline: box.sidePx,
        paddingTop: box.topPx,
        ...bordersOf(box.rules),
      }}
    >
      {/* What stands on the page before is above what shows. */}
      <div style={box.skippedPx === 0 ? undefined : { marginTop: -box.skippedPx }}>
        {numbered(box.content).map(([key, part]) =>
          part.kind === 'paragraph' ? (
            <BoxParagraph key={key} paragraph={part.paragraph} />
          ) : (
            <InnerTable key={key} table={part.table} />
          ),
        )}
      </div>
    </div>
  ))
}

function bordersOf(rules: readonly PageRule[]): CSSProperties {
  const borders: CSSProperties = {}
  for (const { side, widthPx, style } of rules) {
    const border = `${widthPx}px ${style} currentColor`
    if (side === 'top') borders.borderTop = border
    if (side === 'right') borders.borderRight = border
    if (side === 'bottom') borders.borderBottom = border
    if (side === 'left') borders.borderLeft = border
  }
  return borders
}

function InnerTable({ table }: { readonly table: PageInnerTable }) {
  return numbered(table.rows).map(([row, cells]) => (
    <div key={row} className={classes.innerRow}>
      {numbered(cells).map(([column, cell]) => (
        <div
          key={column}
          className={classes.innerCell}
          style={{ width: cell.widthPx, paddingInline: cell.sidePx, ...bordersOf(cell.rules) }}
        >
          {numbered(cell.paragraphs).map(([key, paragraph]) => (
            <BoxParagraph key={key} paragraph={paragraph} />
          ))}
        </div>
      ))}
    </div>
  ))
}

/** Of the faces that are used, their lines one below the other. */
const lineOfSize = 1.15

function BoxParagraph({ paragraph }: { readonly paragraph: PageBoxParagraph }) {
  const { place, direction, runs, alignment, beforePx, afterPx, lineFactor } = paragraph
  const { label, indentPx, drawing } = paragraph
  const [first] = runs
  return (
    <p
      dir={direction}
      data-place={placeName(place)}
      data-face={first?.face}
      style={{
        marginBlock: `${beforePx}px ${afterPx}px`,
        paddingInlineStart: indentPx,
        textAlign: alignment === 'left' ? 'start' : alignment,
        lineHeight: lineFactor * lineOfSize,
        fontSize: first?.sizePx,
      }}
    >
      {label !== null && (
        <span
          className={classes.label}
          style={{ width: label.widthPx, marginInlineStart: -label.widthPx }}
        >
          {label.text}
        </span>
      )}
      {drawing !== null && <PageDrawing drawing={drawing} />}
      {numbered(runs).map(([key, run]) => (
        <Run key={key} run={run} />
      ))}
      {drawing === null && runs.every(({ text }) => text === '') && '\u00a0'}
    </p>
  )
}

function Run({ run }: { readonly run: PageRun }) {
  const { text, marks, sizePx, face } = run
  return (
    <span
      data-face={face}
      data-marks={marks.join(' ')}
      style={{ fontSize: marks.includes('superscript') ? sizePx * 0.65 : sizePx }}
    >
      {text}
    </span>
  )
}
