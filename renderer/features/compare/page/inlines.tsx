import type { InlineRun } from '@shared/diff/text/inline-diff'
import type { Inline, Mark } from '@shared/note/inline'
import { Fragment, type ReactNode } from 'react'
import classes from './reading.module.css'
import { shownRuns } from './shown-runs'

/** A text as it reads on the page. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: text has no ids, and none of it is kept
    <Fragment key={index}>
      <OneInline inline={inline} />
    </Fragment>
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

function OneInline({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return marked(inline.text, inline.marks)
    case 'lineBreak':
      return <br />
    case 'figure':
      return <span className="fiche-figure">{inline.shown}</span>
    case 'footnote':
      return (
        <small className={classes.footnote}>
          {' ['}
          <Inlines inlines={inline.content} />
          {']'}
        </small>
      )
    // What names another place: a note, or a part of this one.
    default:
      return <span className="fiche-citation">{inline.shown}</span>
  }
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
} as const satisfies Record<Mark, string>

function marked(text: string, marks: readonly Mark[]): ReactNode {
  let content: ReactNode = text
  for (const mark of marks) {
    const Tag = tags[mark]
    content = <Tag>{content}</Tag>
  }
  return content
}
