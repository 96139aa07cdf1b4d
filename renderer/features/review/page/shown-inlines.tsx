import type { Inline, Mark } from '@shared/note/inline'
import { Fragment, type ReactNode } from 'react'

/** A text as it reads on the page; a footnote is a number, its words follow the line. */
export function ShownInlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: text has no ids, and none of it is kept
    <Fragment key={index}>{shownInline(inline)}</Fragment>
  ))
}

function shownInline(inline: Inline): ReactNode {
  switch (inline.kind) {
    case 'text':
      return marked(inline.text, inline.marks)
    case 'lineBreak':
      return <br />
    case 'figure':
      return <span className="fiche-figure">{inline.shown}</span>
    case 'footnote':
      return <sup>*</sup>
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
