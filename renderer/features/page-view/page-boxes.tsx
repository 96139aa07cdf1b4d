import type { PageBox, PageBoxParagraph, PageRun } from '@shared/contract/pages/pages'
import classes from './page-view.module.css'
import { numbered, placeName } from './place-name'

/** Cells of tables: where they stand is known, their lines break as they come. */
export function PageBoxes({ boxes }: { readonly boxes: readonly PageBox[] }) {
  return boxes.map((box) => (
    <div
      key={`${box.xPx} ${box.yPx}`}
      className={classes.box}
      data-bottom={box.isAtBottom}
      data-rules={box.rules.join(' ')}
      style={{
        left: box.xPx,
        top: box.yPx,
        width: box.widthPx,
        height: box.heightPx,
        paddingInline: box.sidePx,
      }}
    >
      {numbered(box.paragraphs).map(([key, paragraph]) => (
        <BoxParagraph key={key} paragraph={paragraph} />
      ))}
    </div>
  ))
}

/** Of the faces that are used, their lines one below the other. */
const lineOfSize = 1.15

function BoxParagraph({ paragraph }: { readonly paragraph: PageBoxParagraph }) {
  const { place, runs, alignment, beforePx, afterPx, lineFactor } = paragraph
  return (
    <p
      data-place={placeName(place)}
      style={{
        marginBlock: `${beforePx}px ${afterPx}px`,
        textAlign: alignment,
        lineHeight: lineFactor * lineOfSize,
        fontSize: runs[0]?.sizePx,
      }}
    >
      {numbered(runs).map(([key, run]) => (
        <Run key={key} run={run} />
      ))}
      {runs.length === 0 && '\u00a0'}
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
