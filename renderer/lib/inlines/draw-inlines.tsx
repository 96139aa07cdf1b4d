import type { Inline, Mark } from '@shared/note/inline'
import { Fragment, type ReactNode } from 'react'

type Footnote = Extract<Inline, { kind: 'footnote' }>

/** A text as it reads where nothing can be written. */
export function drawInlines(
  inlines: readonly Inline[],
  drawFootnote: (footnote: Footnote) => ReactNode,
): ReactNode {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: text has no ids, and none of it is kept
    <Fragment key={index}>{drawInline(inline, drawFootnote)}</Fragment>
  ))
}

function drawInline(inline: Inline, drawFootnote: (footnote: Footnote) => ReactNode): ReactNode {
  switch (inline.kind) {
    case 'text':
      return marked(inline.text, inline.marks)
    case 'lineBreak':
      return <br />
    case 'figure':
      return <span className="fiche-figure">{inline.shown}</span>
    case 'footnote':
      return drawFootnote(inline)
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
