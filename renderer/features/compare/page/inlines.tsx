import type { InlineRun } from '@shared/diff/text/inline-diff'
import type { Inline } from '@shared/note/inline'
import { Fragment, type ReactNode } from 'react'
import { drawInlines } from '../../../lib/inlines/draw-inlines'
import classes from './reading.module.css'
import { shownRuns } from './shown-runs'

/** A text as it reads on the page. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return drawInlines(inlines, ({ content }) => (
    <small className={classes.footnote}>
      {' ['}
      <Inlines inlines={content} />
      {']'}
    </small>
  ))
}

/** A text that changed: what was deleted and inserted stands where it was done. */
export function Runs({ runs }: { readonly runs: readonly InlineRun[] }): ReactNode {
  return shownRuns(runs).map(({ kind, inlines }, index) => {
    const content = <Inlines inlines={inlines} />
    const key = `${kind}-${index}`
    if (kind === 'added') return <ins key={key}>{content}</ins>
    if (kind === 'removed') return <del key={key}>{content}</del>
    return <Fragment key={key}>{content}</Fragment>
  })
}
